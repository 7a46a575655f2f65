package dev.verdict.seon;

import static dev.verdict.seon.Webhooks.event;
import static dev.verdict.seon.Webhooks.runWith;
import static dev.verdict.seon.Webhooks.time;
import static dev.verdict.seon.Webhooks.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verdict.Verdict;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.review.ReviewFilter;
import dev.verdict.review.UserActivity;
import dev.verdict.seon.review.SeonReview;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids as numbers, as JavaScript writes them, and the many empty values of Go and PHP are read alike, in records and in runs. */
class SentInAnyFormTest {
    private static final Map<Class<? extends SeonEvent>, String> EVENTS = Map.of(
            IdvSessionFinished.class, "idv/session_finished",
            TransactionProcessed.class, "transaction/processed",
            TransactionStatusUpdate.class, "transaction:status_update",
            WorkflowFinished.class, "orchestration/workflow_execution_finished",
            WorkflowUpdated.class, "orchestration/workflow_execution_updated");

    private static SeonEvent finished(String id) {
        return event("{'event':'orchestration/workflow_execution_finished','timestamp':'" + time(3) + "','data':{'id':"
                + id + ",'workflow':{'id':" + id + "},'status':'APPROVED'}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "'12345'", "12345.0"})
    void a_run_id_is_the_same_as_a_number_and_as_a_string(String id) {
        WorkflowRun run = WorkflowRun.start("12345").apply(finished("12345"));

        assertThat(WorkflowRun.start("12345").apply(finished(id))).isEqualTo(run);
        assertThat(run.apply(finished(id)).workflowEvents()).hasSize(1);
        assertThat(run.workflowId()).contains("12345");
        assertThat(Rows.filter(ReviewFilter.ALL.withWorkflow("12345")).test(run.apply(finished(id))))
                .isTrue();
        assertThat(Rows.filter(ReviewFilter.ALL.withText("2345")).test(run)).isTrue();
        assertThat(WorkflowRun.parse(utf8("{'runId':" + id + ",'events':[]}"))).isEqualTo(WorkflowRun.start("12345"));
        assertThat(WorkflowRun.parse(run.apply(finished(id)).toJson())).isEqualTo(run);
        assertThat(run.mergedWith(WorkflowRun.parse(utf8("{'runId':" + id + ",'userId':" + id + "}")))
                        .userReference())
                .contains("12345");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowRun.start("12346").apply(finished(id)));
    }

    @Test
    void sessions_transactions_and_their_states_are_found_by_either() {
        WorkflowRun run = runWith("REVIEW")
                .link(event("{'event':'transaction/processed','timestamp':'" + time(1)
                        + "','data':{'id':7,'state':'REVIEW','user_id':99}}"))
                .link(event("{'event':'transaction/processed','timestamp':'" + time(2)
                        + "','data':{'id':'7','state':'REVIEW','n':1}}"))
                .link(event("{'event':'transaction:status_update','date':'" + time(3)
                        + "','transactions':[{'id':7,'state':'DECLINE'}]}"))
                .link(event("{'event':'idv/session_finished','timestamp':'" + time(1)
                        + "','data':{'sessionId':'8','status':'REVIEW'}}"))
                .link(event("{'event':'idv/session_finished','timestamp':'" + time(2)
                        + "','data':{'sessionId':8,'status':'APPROVED'}}"));

        assertThat(run.steps())
                .extracting(step -> step.id() + " " + step.outcome())
                .containsExactlyInAnyOrder("7 DECLINE", "8 APPROVED");
        assertThat(run.userReference()).contains("99");
        assertThat(Rows.filter(ReviewFilter.ALL.withUser("99")).test(run)).isTrue();
        WorkflowRun other = WorkflowRun.start("run-2", "99")
                .link(event("{'event':'transaction/processed','data':{'id':'t9','user_id':'99'}}"));
        assertThat(UserActivity.of(SeonReview.run(run), List.of(SeonReview.run(other)))
                        .events())
                .hasSize(4);
    }

    static Stream<Class<? extends SeonEvent>> events() {
        return EVENTS.keySet().stream();
    }

    /** In any field, an event with the number equals the event with the string. */
    @ParameterizedTest
    @MethodSource("events")
    void every_string_of_every_event_is_the_same_as_a_number(Class<? extends SeonEvent> type) {
        SeonEvent texts = of(type, "12345");
        SeonEvent numbers = of(type, new BigDecimal("12345"));
        WorkflowRun run = Webhooks.with(WorkflowRun.start("12345"), texts);

        assertThat(numbers).isEqualTo(texts);
        assertThat(JsonObject.parse(numbers.toJson()))
                .as("written as it was sent")
                .isNotEqualTo(JsonObject.parse(texts.toJson()));
        assertThat(Webhooks.with(run, numbers)).isEqualTo(run);
        assertThat(Webhooks.with(Webhooks.with(WorkflowRun.start("12345"), numbers), texts)
                        .toJson())
                .as("whichever came first")
                .isEqualTo(Webhooks.with(run, numbers).toJson());
        assertThat(WorkflowRun.parse(Webhooks.with(run, numbers).toJson())).isEqualTo(run);
    }

    private static SeonEvent of(Class<? extends SeonEvent> type, Object text) {
        Map<String, Object> fields = fields(type, text);
        fields.put("event", EVENTS.get(type));
        return SeonEvent.parse(JsonObject.of(fields).toJson());
    }

    private static Map<String, Object> fields(Class<?> type, Object text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonName name = component.getAnnotation(JsonName.class);
            Object value = value(component.getGenericType(), text);
            if (value != null) {
                fields.put(name == null ? component.getName() : name.value(), value);
            }
        }
        return fields;
    }

    /** Null if it contains no string. */
    private static Object value(Type type, Object text) {
        if (type instanceof ParameterizedType generic && generic.getRawType() != Map.class) {
            Object inner = value(generic.getActualTypeArguments()[0], text);
            return inner != null && generic.getRawType() == List.class ? List.of(inner) : inner;
        } else if (type == String.class) {
            return text;
        }
        return type instanceof Class<?> plain && plain.isRecord() ? fields(plain, text) : null;
    }

    @Test
    void a_device_and_a_country_of_a_transaction_are_found_by_either() {
        for (String hash : List.of("778899", "'778899'")) {
            Transaction transaction = ((TransactionProcessed)
                            event("{'event':'transaction/processed','data':{'device_hash':" + hash
                                    + ",'applied_rules':[{'id':" + hash + ",'score':'-40.50'}]}}"))
                    .data();

            assertThat(transaction.deviceHash()).contains("778899");
            assertThat(transaction.appliedRules().get(0).id()).isEqualTo("778899");
            assertThat(transaction.appliedRules().get(0).score()).isEqualTo("-40.5");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "''", "' '", "'\\t'"})
    void an_empty_status_counts_as_absent_in_any_form(String nothing) {
        WorkflowRun run = WorkflowRun.start("run-1")
                .apply(event("{'event':'orchestration/workflow_execution_updated','timestamp':'" + time(1)
                        + "','data':{'id':'run-1','workflow':{'id':" + nothing + "},'status':" + nothing + "}}"))
                .link(event("{'event':'idv/session_finished','timestamp':'" + time(1)
                        + "','data':{'sessionId':'s','status':"
                        + nothing + ",'userId':" + nothing + ",'selfieVerificationResult':{'overallResult':" + nothing
                        + ",'livenessCheckResult':" + nothing + "}}}"))
                .link(event("{'event':'transaction/processed','timestamp':'" + time(1) + "','data':{'id':" + nothing
                        + ",'state':" + nothing + ",'user_id':" + nothing + "}}"));

        assertThat(run.status().isPresent()).isFalse();
        assertThat(run.verdict().kind()).as("a workflow event without a status").isEqualTo(Verdict.Kind.UNRECOGNIZED);
        assertThat(run.failingSteps()).isEmpty();
        assertThat(run.steps()).noneMatch(step -> step.outcome().isPresent());
        assertThat(run.userReference()).isEmpty();
        assertThat(run.workflowId()).isEmpty();
        assertThat(run.contradictions()).isEmpty();
        assertThat(WorkflowRun.parse(run.toJson())).isEqualTo(run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null"})
    void an_empty_value_instead_of_an_object_counts_as_absent(String nothing) {
        SeonEvent session = event("{'event':'idv/session_finished','data':{'sessionId':'s','documentCheckResult':"
                + nothing
                + ",'selfieVerificationResult':" + nothing + ",'referenceDateOfBirth':" + nothing + ",'capturedMedia':"
                + nothing + "}}");
        WorkflowRun run = runWith("REVIEW").link(session);

        assertThat(SeonReview.run(run).sections()).as("the summary only").hasSize(1);
        assertThat(run.failingSteps()).isEmpty();
        assertThat(run.link(event("{'event':'idv/session_finished','data':{'sessionId':'s'}}"))
                        .linkedEvents())
                .as("it says the same")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'0001-01-01T00:00:00Z'",
                "'0001-01-01T10:04:52+10:04'",
                "'0001-01-01T10:04:52+10:04:52'",
                "''",
                "null",
                "'0000-00-00 00:00:00'"
            })
    void a_zero_time_counts_as_absent(String zero) {
        WorkflowRun run = runWith("finished DECLINED")
                .apply(event("{'event':'orchestration/workflow_execution_updated','timestamp':" + zero
                        + ",'data':{'id':'run-1','status':'APPROVED'}}"));

        assertThat(run.verdict().kind()).isEqualTo(Verdict.Kind.DECLINED);
        assertThat(run.statusHistory().get(0).at()).isNull();
        assertThat(run.firstSeenAt()).hasValueSatisfying(at -> assertThat(at).isEqualTo(time(0)));
        assertThat(WorkflowRun.parse(run.toJson())).isEqualTo(run);
    }
}
