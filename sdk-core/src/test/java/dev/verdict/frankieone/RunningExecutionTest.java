package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verdict.Advice;
import dev.verdict.Progress;
import dev.verdict.UnreadableBodyException;
import dev.verdict.Verdict;
import dev.verdict.frankieone.api.RetrievedResponse;
import dev.verdict.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The responses of FrankieOne while an execution runs: ids without a result. */
class RunningExecutionTest {
    private static final String IDS = "'requestId':'01R','workflowExecutionId':'01E'";

    private static WorkflowResponse response(String json) {
        return WorkflowResponse.parse(Fixture.utf8(json));
    }

    private static void assertRunning(WorkflowResult result) {
        assertThat(result.verdict().kind()).isEqualTo(Verdict.Kind.PENDING);
        assertThat(result.verdict().advice()).isEqualTo(Advice.WAIT);
        assertThat(result.progress()).isEqualTo(Progress.RUNNING);
        assertThat(result.statusOverride()).isEmpty();
        assertThat(result.failingSteps()).isEmpty();
        assertThat(result.contradictions()).isEmpty();
        assertThat(result.explain()).startsWith("Verdict: PENDING").contains("Next: wait");
    }

    static Stream<String> accepted() {
        return Stream.of(
                "{" + IDS + "}",
                "{" + IDS + ",'entityId':'e-1'}",
                "{" + IDS + ",'entityId':'e-1','serviceName':'KYC','serviceProfileId':'p-1'}",
                "{'requestId':17,'workflowExecutionId':18,'entityId':19}",
                "{" + IDS + ",'organization':{'entityId':'e-1'}}",
                "{" + IDS + ",'individual':{'entityId':'e-1'},'serviceProfile':{'state':'INIT'}}",
                "{" + IDS + ",'somethingNew':{'a':[1]},'message':'accepted'}",
                "{" + IDS + ",'workflowResult':null}",
                "{" + IDS + ",'workflowResult':[]}",
                "{" + IDS + ",'workflowResult':{}}",
                "{" + IDS + ",'workflowResult':{'status':'','workflowExecutionId':null,'issues':[],'startedAt':"
                        + "'0001-01-01T00:00:00Z'}}",
                "{" + IDS
                        + ",'workflowExecutionState':'','status':null,'result':' ','errors':[],'statusOverrideRequestId':''"
                        + ",'statusOverrideAt':'0001-01-01T10:04:52+10:04'}",
                "{" + IDS + ",'workflowExecutionState':'IN_PROGRESS'}",
                "{" + IDS + ",'workflowExecutionState':'INPROGRESS','workflowResult':null,'status':''}",
                "{'requestId':'01R','workflowExecutionState':'INPROGRESS'}",
                "{'workflowExecutionId':'01E','workflowExecutionState':'IN_PROGRESS'}");
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void an_execution_that_was_accepted_or_still_runs_is_pending(String body) {
        WorkflowResponse response = response(body);

        assertRunning(response.workflowResult());
        assertRunning(WorkflowResult.parse(Fixture.utf8(body)));
        assertThat(response.workflowResult().workflowExecutionId()).isEqualTo(response.workflowExecutionId());
        assertThat(response.workflowResult().requestId()).isEqualTo(response.requestId());
        assertThat(response.workflowResult().entityId()).isEqualTo(response.entityId());
        assertThat(response.individual()).isEmpty();
        assertThat(response.organization()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void it_is_written_back_as_sent_and_equal_when_read_again(String body) {
        WorkflowResponse response = response(body);
        WorkflowResult result = WorkflowResult.parse(Fixture.utf8(body));

        assertThat(JsonObject.parse(response.toJson())).isEqualTo(JsonObject.parse(Fixture.utf8(body)));
        assertThat(WorkflowResponse.parse(response.toJson()))
                .isEqualTo(response)
                .hasSameHashCodeAs(response);
        assertThat(WorkflowResult.parse(result.toJson())).isEqualTo(result);
        assertRunning(WorkflowResult.parse(result.toJson()));
        assertThat(WorkflowResult.parse(response.workflowResult().toJson())).isEqualTo(response.workflowResult());
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void a_retrieved_response_is_read_the_same_way(String body) {
        RetrievedResponse retrieved =
                RetrievedResponse.parse(Fixture.utf8("{'origHTTPstatus':202,'payload':" + body + "}"));

        assertThat(WorkflowResponse.parse(retrieved.payload().toJson())).isEqualTo(response(body));
    }

    @Test
    void the_ids_are_read() {
        WorkflowResponse response = response("{" + IDS + ",'entityId':'e-1','serviceProfileId':7}");

        assertThat(response.workflowResult().executionId()).isEqualTo("01E");
        assertThat(response.workflowResult().serviceProfileId()).isEqualTo("7");
        assertThat(response).hasToString("WorkflowResponse[requestId=01R, entityId=e-1, workflowExecutionId=01E]");
        assertThat(response.workflowResult().explain()).contains("execution 01E", "request 01R", "entity e-1");
    }

    static Stream<String> beside() {
        return Stream.of(
                "'status':'PASS'",
                "'status':[]",
                "'status':5",
                "'result':'PASS'",
                "'result':{}",
                "'workflowStepResults':[{}]",
                "'workflowStepResults':[{'stepName':'KYC','result':'MATCH'}]",
                "'statusOverrideRequestId':'R'",
                "'statusOverrideBy':'somebody'",
                "'riskAssessment':{'riskLevel':'LOW'}",
                "'riskAssessment':7",
                "'steps':{'passed':['KYC']}",
                "'issues':[{'issue':'OCR'}]",
                "'errors':[{'code':'X'}]",
                "'isManual':true",
                "'entityType':'INDIVIDUAL'",
                "'lifecyclePhase':'ONBOARDING'",
                "'monitoringTypes':['AML']",
                "'monitoringTypes':5",
                "'startedAt':'2026-01-01T00:00:00Z'",
                "'startedAt':'soon'",
                "'workflowName':'W'",
                "'errorCode':'API-0500'",
                "'errorMsg':'canary'");
    }

    @ParameterizedTest
    @MethodSource("beside")
    void with_a_field_of_a_result_or_an_error_it_is_not_pending(String field) {
        for (String none : List.of("", ",'workflowResult':null", ",'workflowResult':[]", ",'workflowResult':{}")) {
            String body = "{" + IDS + "," + field + none + "}";

            assertThatExceptionOfType(UnreadableBodyException.class)
                    .as(none)
                    .isThrownBy(() -> response(body))
                    .satisfies(e -> assertThat(e.location()).startsWith("$.workflowResult"))
                    .withMessageNotContaining("canary");
        }
        WorkflowResult bare = Fixture.parse("{" + IDS + "," + field + "}");
        assertThat(bare.verdict().kind()).isEqualTo(Verdict.Kind.UNRECOGNIZED);
        assertThat(bare.progress()).isEqualTo(Progress.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'requestId':'01R'}",
                "{'requestId':'01R','entityId':'e-1'}",
                "{'requestId':'01R','workflowExecutionId':''}",
                "{'requestId':'01R','workflowExecutionId':' ','workflowResult':{}}",
                "{'requestId':'01R','workflowExecutionId':true}",
                "{'requestId':'01R','workflowExecutionId':['01E']}",
                "{'workflowExecutionId':'01E'}",
                "{'workflowExecutionId':'01E','requestId':null,'workflowResult':null}",
                "{'workflowExecutionState':'IN_PROGRESS'}",
                "{'requestId':'01R','workflowExecutionState':'COMPLETED'}",
                "{'requestId':'01R','workflowExecutionState':'ERROR'}",
                "{'requestId':'01R','workflowExecutionState':'PENDING'}",
                "{'requestId':'01R','workflowExecutionState':'IN_PROGRESS','status':'PASS'}",
                "{'requestId':'01R','workflowExecutionState':['IN_PROGRESS']}",
                "{'requestId':'01R','workflowExecutionId':'01E','workflowExecutionState':'COMPLETED'}",
                "{'requestId':'01R','workflowExecutionId':'01E','workflowResult':''}",
                "{'requestId':'01R','workflowExecutionId':'01E','workflowResult':'PASS'}",
                "{'requestId':'01R','workflowExecutionId':'01E','workflowResult':[{}]}",
                "{'requestId':'01R','workflowExecutionId':'01E','workflowResult':{'entityId':'e-1'}}",
                "{'requestId':'01R','workflowExecutionId':'01E','workflowResult':{'somethingNew':1}}",
                "{'requestId':'01R','workflowExecutionId':'01E','workflowResult':{'steps':{}}}"
            })
    void a_response_that_is_neither_a_result_nor_about_a_running_execution_is_unreadable(String body) {
        assertThatExceptionOfType(UnreadableBodyException.class)
                .isThrownBy(() -> response(body))
                .satisfies(e -> assertThat(e.location()).startsWith("$.workflowResult"));
    }

    /** The ids alone mean the same instead of a result, in its envelope, and in a list. */
    @Test
    void ids_mean_the_same_with_and_without_an_envelope() {
        WorkflowResult bare = Fixture.parse("{" + IDS + "}");

        assertRunning(bare);
        assertThat(Fixture.parse("{'workflowResult':{" + IDS + "}}")).isEqualTo(bare);
        assertThat(WorkflowResults.parse(Fixture.utf8("{'workflowResults':[{" + IDS + "}]}"))
                        .workflowResults())
                .containsExactly(bare);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'workflowExecutionId':'E'} | UNRECOGNIZED",
                "{'workflowExecutionId':'E','entityId':'e','serviceProfileId':'p'} | UNRECOGNIZED",
                "{'workflowExecutionId':'E','requestId':'R','workflowExecutionState':'NEW'} | UNRECOGNIZED",
                "{'workflowExecutionId':'E','requestId':'R','workflowExecutionState':[]} | UNRECOGNIZED",
                "{'workflowExecutionId':'E','requestId':'R','workflowExecutionState':'COMPLETED'} | UNRECOGNIZED",
                "{'workflowExecutionId':'E','requestId':'R','workflowExecutionState':'ERROR'} | TECHNICAL_FAILURE"
            })
    void a_bare_result_has_the_verdict_of_its_state(String body, Verdict.Kind kind) {
        assertThat(Fixture.parse(body).verdict().kind()).isEqualTo(kind);
    }

    @Test
    void the_changes_of_an_accepted_execution_show_its_end() {
        WorkflowResult accepted =
                response("{'requestId':'01R','workflowExecutionId':'E1'}").workflowResult();
        WorkflowResult ended =
                Fixture.parse("{'workflowExecutionId':'E1','workflowExecutionState':'COMPLETED','status':'PASS'}");

        assertThat(ended.changesSince(accepted).progress()).hasToString("Optional[RUNNING -> ENDED]");
    }
}
