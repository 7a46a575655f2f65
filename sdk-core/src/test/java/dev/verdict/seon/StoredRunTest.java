package dev.verdict.seon;

import static dev.verdict.seon.Webhooks.event;
import static dev.verdict.seon.Webhooks.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import dev.verdict.review.AuditAction;
import dev.verdict.seon.idv.IdvCheck;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs in stores that do not keep JSON as written: they sort fields, and rewrite or round numbers. */
class StoredRunTest {

    /** How a store changes numbers and the order of fields. */
    enum Store {
        DOCUMENT_STORE_WITH_DOUBLES(number -> new BigDecimal(Double.toString(number.doubleValue())), false),
        DOUBLES_WITH_SEVENTEEN_DIGITS(number -> new BigDecimal(number.doubleValue()).round(new MathContext(17)), true),
        DOUBLES_WITH_A_FRACTION(Store::withFraction, false),
        JSONB(number -> new BigDecimal(number.toPlainString()), true),
        SHORTEST(BigDecimal::stripTrailingZeros, true),
        SORTED_ONLY(UnaryOperator.identity(), true);

        private final UnaryOperator<BigDecimal> numbers;
        private final boolean isSorted;

        Store(UnaryOperator<BigDecimal> numbers, boolean isSorted) {
            this.numbers = numbers;
            this.isSorted = isSorted;
        }

        private static BigDecimal withFraction(BigDecimal number) {
            BigDecimal shortest = new BigDecimal(Double.toString(number.doubleValue()));
            return shortest.scale() < 1 ? shortest.setScale(1) : shortest;
        }

        private Object rewritten(Object value) {
            if (value instanceof BigDecimal number) {
                return numbers.apply(number);
            } else if (value instanceof List<?> list) {
                List<Object> items = new ArrayList<>();
                list.forEach(item -> items.add(rewritten(item)));
                return items;
            } else if (value instanceof Map<?, ?> map) {
                return rewritten(map);
            }
            return value;
        }

        private Map<String, Object> rewritten(Map<?, ?> map) {
            Map<String, Object> fields = isSorted
                    ? new TreeMap<>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()))
                    : new LinkedHashMap<>();
            map.forEach((name, field) -> fields.put((String) name, rewritten(field)));
            return fields;
        }

        WorkflowRun kept(WorkflowRun run) {
            return WorkflowRun.parse(
                    JsonObject.of(rewritten(JsonObject.parse(run.toJson()).asMap()))
                            .toJson());
        }
    }

    private static final List<SeonEvent> EVENTS = List.of(
            event("{'event':'orchestration/workflow_execution_finished','timestamp':'2026-03-02T15:00:00Z','n':1.50,"
                    + "'data':{'id':'run-1','status':'APPROVED','cost':1E+2}}"),
            event(
                    "{'event':'transaction/processed','timestamp':'2026-03-02T15:01:00Z','data':{'id':'t1','state':'REVIEW',"
                            + "'fraud_score':41.50,'transaction_amount':1E+2,'user_id':'u','applied_rules':[{'score':0.10}]}}"),
            event(
                    "{'event':'transaction/processed','timestamp':'2026-03-02T15:02:00Z','data':{'id':'t2','state':'REVIEW',"
                            + "'fraud_score':41.5,'big':12345678901234567890.123456789}}"),
            event(
                    "{'event':'transaction/processed','timestamp':'2026-03-02T15:02:00Z','data':{'id':'t2','state':'REVIEW',"
                            + "'fraud_score':41.5,'big':12345678901234567890.123456788}}"),
            event("{'event':'idv/session_finished','timestamp':'2026-03-02T15:03:00Z','data':{'sessionId':'s1',"
                    + "'status':'REVIEW','additionalProperties':{'id':9007199254740993,'a':0.30,'b':-0.0,'c':1e-7}}}"),
            event("{'event':'idv/session_finished','timestamp':'2026-03-02T15:03:00Z','data':{'sessionId':'s1',"
                    + "'status':'REVIEW','additionalProperties':{'id':9007199254740992,'a':0.30,'b':-0.0,'c':1e-7}}}"),
            event("{'event':'future/thing','data':[1e400,123456789012345678901234567890,0.1,100,-2.50,3]}"),
            event("{'event':'aml:hit','score':0.123456789012345678}"),
            event("{'event':'aml:hit','score':0.123456789012345679}"));

    private static WorkflowRun run() {
        WorkflowRun run = WorkflowRun.start("run-1", "user-1");
        for (SeonEvent event : EVENTS) {
            run = Webhooks.with(run, event);
        }
        return run.withAnalystEntry(AnalystEntry.parse(utf8("{'by':'M','action':'NOTE','n':2.00}")));
    }

    @Test
    void events_that_differ_beyond_the_precision_of_a_double_are_two() {
        assertThat(run().linkedEvents()).hasSize(8);
    }

    @ParameterizedTest
    @EnumSource(Store.class)
    void a_webhook_that_arrives_again_after_storage_is_a_duplicate(Store store) {
        WorkflowRun run = run();
        WorkflowRun kept = store.kept(run);

        assertThat(kept).isEqualTo(run).hasSameHashCodeAs(run);
        assertThat(kept.verdict()).isEqualTo(run.verdict());
        assertThat(kept.explain()).isEqualTo(run.explain());
        for (SeonEvent event : EVENTS) {
            assertThat(Webhooks.with(kept, event)).as(event.event()).isSameAs(kept);
        }
        assertThat(kept.mergedWith(run)).isEqualTo(run);
        assertThat(run.mergedWith(kept)).isEqualTo(run);
        WorkflowRun again = store.kept(kept.mergedWith(run));
        assertThat(again).isEqualTo(run);
        assertThat(again.linkedEvents()).hasSize(8);
        assertThat(again.steps()).hasSameSizeAs(run.steps());
    }

    @ParameterizedTest
    @EnumSource(Store.class)
    void numbers_that_a_store_would_round_are_not_rounded(Store store) {
        assertThat(store.kept(run()).linkedEvents())
                .extracting(event -> event.raw("score"))
                .contains(new BigDecimal("0.123456789012345678"), new BigDecimal("0.123456789012345679"));
    }

    @ParameterizedTest
    @EnumSource(Store.class)
    void the_sample_runs_are_equal_after_storage(Store store) {
        for (String name : Webhooks.RUNS) {
            WorkflowRun run = Webhooks.run(name);
            WorkflowRun kept = store.kept(run);

            assertThat(kept).as(name).isEqualTo(run);
            for (SeonEvent event : Webhooks.events(name)) {
                assertThat(Webhooks.with(kept, event)).as(name).isSameAs(kept);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Store.class)
    void the_fields_that_a_store_added_are_equal_if_their_numbers_are(Store store) {
        WorkflowRun run = WorkflowRun.parse(utf8("{'_id':{'v':1.50,'w':1E+2},'runId':'run-1','start':{'later':7.0}}"));

        assertThat(store.kept(run)).isEqualTo(run);
        assertThat(store.kept(run).mergedWith(run)).isEqualTo(run.mergedWith(store.kept(run)));
    }

    /** PostgreSQL's jsonb refuses NUL; it, MySQL and others refuse half a surrogate pair. */
    @ParameterizedTest
    @ValueSource(strings = {"A\\u0000B", "\\u0000", "a \\u0000 longer one", "A\\ud800", "\\udc00B", "\\ud83dA\\ude00"})
    void the_json_of_a_run_contains_no_nul_and_no_unpaired_surrogate(String text) {
        WorkflowRun start = WorkflowRun.start(
                "run-1", RunStart.of("user\0" + 1).withUserName("A\0da").withEmail("a@b.example"));
        WorkflowRun run = start.apply(event("{'event':'orchestration/workflow_execution_finished','data':{"
                        + "'id':'run-1','status':'" + text + "'}}"))
                .link(event("{'event':'idv/session_finished','data':{'status':'APPROVED','name':'" + text + "'}}"))
                .link(event("{'event':'future/thing','A\\u0000B':1}"))
                .link(event("{'event':'future/thing','a':[{'b':'" + text + "'}]}"))
                .withAnalystEntry(AnalystEntry.of("M", Instant.EPOCH, AuditAction.NOTE, "A\0B"));
        String json = new String(run.toJson(), StandardCharsets.UTF_8);

        assertThat(json).doesNotContain("\\u").doesNotContain("\0");
        assertThat(JsonObject.parse(run.toJson()).get("userId")).isNull();
        WorkflowRun read = WorkflowRun.parse(run.toJson());
        assertThat(read).isEqualTo(run);
        assertThat(read.toJson()).isEqualTo(run.toJson());
        assertThat(read.startedWith()).isEqualTo(start.startedWith());
        assertThat(read.userReference()).contains("user\0" + 1);
        assertThat(read.verdict()).isEqualTo(run.verdict());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'runId':'run-1','A\\ud800':1}",
                "{'runId':'run-1','start':{'A\\ud800':1}}",
                "{'runId':'run-1','linked':[{'event':'future/thing','timestamp':{'A\\ud800':1}}]}",
                "{'runId':'run-1','linked':[{'event':'idv/session_finished','data':{"
                        + "'selfieVerificationResult':{'xResult':{'A\\ud800':1}}}}]}"
            })
    void a_run_with_half_a_surrogate_pair_in_a_name_can_be_read_and_asked(String json) {
        WorkflowRun run = WorkflowRun.parse(utf8(json));

        assertThat(run.explain() + run.steps() + run.selfie().map(IdvCheck::checks) + run.firstSeenAt())
                .isNotEmpty();
        assertThat(WorkflowRun.parse(run.toJson())).isEqualTo(run);
    }

    @Test
    void values_that_every_store_keeps_are_written_unchanged() {
        WorkflowRun run =
                WorkflowRun.start("run-1").link(event("{'event':'future/thing','a':[0.1,41.50,9007199254740992]}"));

        assertThat(new String(run.toJson(), StandardCharsets.UTF_8))
                .contains("\"linked\":[{\"event\":\"future/thing\",\"a\":[0.1,41.50,9007199254740992]}]");
        assertThat(JsonObject.parse(WorkflowRun.start("run-1")
                                .link(event("{'event':'future/thing','a':'\\ud83d\\ude00'}"))
                                .toJson())
                        .get("linked"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .allMatch(Map.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({"'\"bm90IEpTT04=\"'", "'\"***\"'", "'\"W10=\"'", "7", "true", "null", "[]"})
    void an_element_that_is_neither_an_object_nor_the_text_of_one_is_unreadable(String element) {
        for (String list : List.of("events", "linked", "analystLog")) {
            byte[] json = ("{\"runId\":\"run-1\",\"" + list + "\":[" + element + "]}").getBytes(StandardCharsets.UTF_8);
            assertThatExceptionOfType(UnreadableBodyException.class)
                    .isThrownBy(() -> WorkflowRun.parse(json))
                    .satisfies(e -> assertThat(e.location()).isEqualTo("$." + list + "[0]"));
        }
    }

    @Test
    void copies_with_their_fields_in_another_order_merge_into_the_same_json() {
        WorkflowRun one = WorkflowRun.start("r").link(event("{'event':'future/thing','a':1,'b':2}"));
        WorkflowRun other = WorkflowRun.start("r").link(event("{'b':2,'a':1,'event':'future/thing'}"));

        assertThat(one.toJson()).isNotEqualTo(other.toJson());
        assertThat(one.mergedWith(other).toJson())
                .isEqualTo(other.mergedWith(one).toJson());
    }

    @Test
    void differently_written_copies_of_one_event_merge_into_the_same_json() {
        List<WorkflowRun> copies = List.of("41.5", "41.50", "4.15E1").stream()
                .map(score -> WorkflowRun.start("run-1")
                        .link(Webhooks.transaction("t", Webhooks.time(1), "'fraud_score':" + score)))
                .toList();
        WorkflowRun merged = copies.get(0).mergedWith(copies.get(1)).mergedWith(copies.get(2));

        assertThat(copies).allMatch(merged::equals);
        assertThat(copies.get(2)
                        .mergedWith(copies.get(1))
                        .mergedWith(copies.get(0))
                        .toJson())
                .isEqualTo(merged.toJson());
        assertThat(merged.steps()).hasToString("[TRANSACTION t at 2026-03-02T10:01:00Z: absent, fraud score 41.5]");
    }
}
