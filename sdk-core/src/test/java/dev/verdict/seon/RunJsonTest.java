package dev.verdict.seon;

import static dev.verdict.seon.Webhooks.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import dev.verdict.review.AuditAction;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunJsonTest {

    @Test
    void the_json_of_a_run_contains_its_events_as_sent() {
        WorkflowRun run = WorkflowRun.start("run-1", "user-1")
                .apply(Webhooks.event("{'event':'orchestration/workflow_execution_updated','new':{'a':[1.50]},"
                        + "'data':{'id':'run-1','status':'Odd','new':true}}"))
                .link(Webhooks.event("{'event':'future/thing','data':[null,{'b':1e3}]}"))
                .withAnalystEntry(AnalystEntry.parse(utf8("{'by':'Mara Inkwell','action':'NEW','x':1}")));

        assertThat(JsonObject.parse(run.toJson()))
                .isEqualTo(JsonObject.parse(utf8("{'runId':'run-1','userId':'user-1','events':[{"
                        + "'event':'orchestration/workflow_execution_updated','new':{'a':[1.50]},"
                        + "'data':{'id':'run-1','status':'Odd','new':true}}],"
                        + "'linked':[{'event':'future/thing','data':[null,{'b':1e3}]}],"
                        + "'analystLog':[{'by':'Mara Inkwell','action':'NEW','x':1}]}")));
        assertThat(WorkflowRun.parse(run.toJson())).isEqualTo(run);
        assertThat(WorkflowRun.parse(run.toJson()).userReference()).contains("user-1");
    }

    @Test
    void a_run_without_events_has_json_too() {
        WorkflowRun run = WorkflowRun.start("run-1");

        assertThat(WorkflowRun.parse(run.toJson())).isEqualTo(run);
        assertThat(WorkflowRun.parse(utf8("{'runId':'run-1','linked':null}"))).isEqualTo(run);
        assertThat(run).isNotEqualTo(WorkflowRun.start("run-1", "user-1")).isNotEqualTo("run-1");
    }

    @Test
    void the_order_of_stored_events_makes_no_difference() {
        WorkflowRun run = WorkflowRun.parse(
                utf8(
                        "{'runId':'run-1','events':["
                                + "{'event':'orchestration/workflow_execution_finished','timestamp':'2026-03-02T10:00:00Z','data':{'id':'run-1','status':'DECLINED'}},"
                                + "{'event':'orchestration/workflow_execution_updated','timestamp':'2026-03-02T09:00:00Z','data':{'id':'run-1','status':'RUNNING'}}]}"));

        assertThat(run.status().is(RunStatus.DECLINED)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {}                                                                          | $.runId
        []                                                                          | $
        {'runId':' '}                                                               | $.runId
        {'runId':[7]}                                                               | $.runId
        {'runId':'r','userId':[7]}                                                  | $.userId
        {'runId':'r','start':'jane'}                                                | $.start
        {'runId':'r','start':['jane']}                                              | $.start
        {'runId':'r','events':{}}                                                   | $.events
        {'runId':'r','events':['jane']}                                             | $.events[0]
        {'runId':'r','events':[{}]}                                                 | $.event
        {'runId':'r','events':[{'event':'ping'}]}                                   | $.events
        {'runId':'r','linked':[{'event':'ping'}]}                                   | $.linked
        {'runId':'r','linked':'jane'}                                               | $.linked
        {'runId':'r','analystLog':[7]}                                              | $.analystLog[0]
        {'runId':'r','events':[{'event':'orchestration/workflow_execution_finished','data':{'id':'of jane'}}]} | $.events
        """)
    void json_that_is_not_a_run_is_unreadable(String json, String location) {
        assertThatExceptionOfType(UnreadableBodyException.class)
                .isThrownBy(() -> WorkflowRun.parse(utf8(json)))
                .satisfies(e -> assertThat(e.location()).startsWith(location))
                .withMessageNotContaining("jane");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "[], true",
                "{}, true",
                "[1], true",
                "[[]], false",
                "[{}], false",
                "{'x':[]}, false",
                "{'x':{}}, false"
            })
    void objects_and_lists_count_as_levels_alike(String innermost, boolean isReadable) {
        String json = "{'event':'future/thing','x':" + "[{'x':".repeat(94) + "?" + "}]".repeat(94) + "}";

        assertThat(isRead(() -> Webhooks.event(json.replace("?", innermost)))).isEqualTo(isReadable);
    }

    private static boolean isRead(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (UnreadableBodyException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 189, 190, 191, 195, 199, 200, 201, 1000})
    void everything_that_a_run_accepts_can_be_read_back(int deep) {
        String nested = "[".repeat(deep - 1) + "]".repeat(deep - 1);
        String field = deep == 1 ? "" : ",'x':" + nested;
        int accepted = 0;
        WorkflowRun run = WorkflowRun.start("run-1");
        for (UnaryOperator<WorkflowRun> update : List.<UnaryOperator<WorkflowRun>>of(
                before -> before.apply(Webhooks.event("{'event':'orchestration/workflow_execution_finished',"
                        + "'data':{'id':'run-1','status':'APPROVED'}" + field + "}")),
                before -> before.link(Webhooks.event("{'event':'future/thing'" + field + "}")),
                before -> before.withAnalystEntry(AnalystEntry.parse(utf8("{'action':'NOTE'" + field + "}"))))) {
            try {
                run = update.apply(run);
                accepted++;
            } catch (UnreadableBodyException e) {
                assertThat(e).hasMessageContaining("nested too deeply");
            }
        }

        assertThat(accepted).isEqualTo(deep <= 190 ? 3 : 0);
        assertThat(WorkflowRun.parse(run.toJson())).isEqualTo(run);
    }

    @Test
    void the_lists_and_maps_of_a_run_are_unmodifiable() {
        WorkflowRun run = Webhooks.run("approved");
        for (List<?> list : List.of(
                run.steps(),
                run.transactions(),
                run.statusHistory(),
                run.workflowEvents(),
                run.linkedEvents(),
                run.analystLog(),
                run.failingSteps(),
                run.manualChanges())) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.add(null));
        }
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> run.transactions().clear());
    }

    @Test
    void fields_that_a_later_version_or_a_store_added_are_kept() {
        WorkflowRun run = WorkflowRun.parse(utf8("{'_id':{'v':1.50},'runId':'run-1','later':null,'tags':[]}"))
                .apply(Webhooks.status("finished REVIEW", Webhooks.time(1)));
        JsonObject kept = JsonObject.parse(run.toJson());

        assertThat(kept.asMap()).containsKeys("_id", "later", "tags", "events");
        assertThat(kept.get("_id"))
                .isEqualTo(JsonObject.parse(utf8("{'v':1.50}")).asMap());
        assertThat(WorkflowRun.parse(run.toJson())).isEqualTo(run);
        assertThat(run).isNotEqualTo(Webhooks.runWith().apply(Webhooks.status("finished REVIEW", Webhooks.time(1))));
        assertThat(run.toString() + run.explain()).doesNotContain("_id", "1.50");
    }

    /** Go's zero time counts as no time, and so does a time outside the range of ISO 8601. */
    @ParameterizedTest
    @ValueSource(
            strings = {"0001-01-01T00:00:00Z", "-1000000000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59.999999999Z"})
    void an_entry_is_stored_as_it_will_be_read(String at) {
        WorkflowRun run = WorkflowRun.start("run-1")
                .withAnalystEntry(AnalystEntry.of("Mara Inkwell", Instant.parse(at), AuditAction.NOTE, null));

        assertThat(run.analystLog().get(0).at()).isNull();
        assertThat(WorkflowRun.parse(run.toJson())).isEqualTo(run);
    }

    @Test
    void fields_added_to_either_copy_are_kept_and_conflicts_are_resolved_symmetrically() {
        WorkflowRun one = WorkflowRun.parse(utf8("{'runId':'run-1','a':1,'both':'x'}"));
        WorkflowRun other = WorkflowRun.parse(utf8("{'runId':'run-1','both':'y','b':2}"));

        assertThat(JsonObject.parse(one.mergedWith(other).toJson()).asMap())
                .containsKeys("a", "b")
                .containsEntry("both", "y");
        assertThat(one.mergedWith(other)).isEqualTo(other.mergedWith(one));
        assertThat(one.mergedWith(WorkflowRun.start("run-1"))).isEqualTo(one);
    }

    @Test
    void numbers_are_kept_as_written_and_huge_numbers_can_be_printed_and_compared() {
        WorkflowRun run = WorkflowRun.start("run-1");
        for (String number : List.of(
                "1.50", "1e999999999", "-1e999999999", "1e2147483647", "100e2147483640", "1e-2147483647", "7")) {
            run = run.link(Webhooks.transaction(
                    number, Webhooks.time(1), "'state':'REVIEW','fraud_score':" + number + ",'new':" + number));
        }
        WorkflowRun read = WorkflowRun.parse(run.toJson());

        assertThat(read).isEqualTo(run);
        assertThat(new String(read.toJson(), StandardCharsets.UTF_8)).contains("\"fraud_score\":1.50,\"new\":1.50}");
        assertThat(read.linkedEvents())
                .extracting(event -> ((TransactionProcessed) event).data().raw("new"))
                .contains(new BigDecimal("1E-2147483647"), new BigDecimal("-1E+999999999"), new BigDecimal("1.50"));
        assertThat(read.explain()).contains("highest fraud score 1E+2147483647");
    }

    /** As a web controller does, with Jackson 2 and 3. An empty object would look like a run without events. */
    @Test
    void jackson_writes_a_run_as_its_json() throws Exception {
        WorkflowRun run = Webhooks.run("declined-overridden-to-approved");
        com.fasterxml.jackson.databind.ObjectMapper two = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .disable(com.fasterxml.jackson.databind.SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();
        tools.jackson.databind.ObjectMapper three = new tools.jackson.databind.ObjectMapper();

        for (byte[] json : List.of(
                two.writeValueAsBytes(run),
                three.writeValueAsBytes(run),
                JsonObject.of(run.asMap()).toJson())) {
            assertThat(WorkflowRun.parse(json)).isEqualTo(run);
        }
        assertThatThrownBy(() -> two.readValue(run.toJson(), WorkflowRun.class)).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> three.readValue(run.toJson(), WorkflowRun.class))
                .isInstanceOf(Exception.class);
    }
}
