package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verdict.UnreadableBodyException;
import dev.verdict.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A stored result is the same when it is read again. */
class StoredResultTest {
    private static final String APPROVED = "{'workflowExecutionState':'COMPLETED','status':'PASS'}";

    private static void assertUnreadable(String body, String location) {
        assertThatExceptionOfType(UnreadableBodyException.class)
                .as(body)
                .isThrownBy(() -> Fixture.parse(body))
                .satisfies(e -> assertThat(e.location()).startsWith(location));
    }

    /** A result with a field {@code workflowResult} would be read as that inner result the next time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'workflowExecutionId':'E','workflowResult':" + APPROVED + "}",
                "{'entityType':'INDIVIDUAL','workflowExecutionId':'E','workflowResult':" + APPROVED + "}",
                "{'workflowExecutionState':'COMPLETED','status':'FAIL','workflowResult':" + APPROVED + "}",
                "{'workflowExecutionState':'NEW','workflowResult':" + APPROVED + "}",
                "{'workflowExecutionId':'E','workflowResult':null}",
                "{'workflowExecutionId':'E','workflowResult':[]}",
                "{'workflowExecutionId':'E','workflowResult':{}}",
                "{'workflowExecutionId':'E','workflowResult':'PASS'}"
            })
    void a_result_that_contains_a_result_is_unreadable(String inner) {
        assertUnreadable("{'workflowResult':" + inner + "}", "$.workflowResult.workflowResult");
        assertUnreadable("{'requestId':'R','workflowResult':" + inner + "}", "$.workflowResult.workflowResult");
        assertThatExceptionOfType(UnreadableBodyException.class)
                .isThrownBy(() -> WorkflowResults.parse(Fixture.utf8("{'workflowResults':[" + inner + "]}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'requestId':'R'}",
                "{'entityId':'E','entityType':'INDIVIDUAL'}",
                "{'lifecyclePhase':'ONBOARDING','isManual':true}",
                "{'workflowExecutionId':'','workflowExecutionState':'','status':'','result':'','workflowStepResults':[]}",
                "{'workflowExecutionId':null,'workflowStepResults':null}",
                "{'steps':{'passed':['KYC']},'issues':[{'issue':'OCR'}]}",
                "{'statusOverrideRequestId':'R'}",
                "{'somethingNew':'PASS'}"
            })
    void a_result_without_any_field_of_an_execution_is_unreadable(String nothing) {
        assertUnreadable(nothing, "$");
        assertUnreadable("{'workflowResult':" + nothing + "}", "$.workflowResult");
        assertUnreadable("{'requestId':'R','workflowResult':" + nothing + "}", "$.workflowResult");
    }

    static Stream<String> anything() {
        return Stream.concat(
                Stream.of("PASS", "FAIL", "CLEAR", "INCOMPLETE", "", "pass")
                        .flatMap(status -> Stream.of(
                                        "COMPLETED", "IN_PROGRESS", "INPROGRESS", "ERROR", "CANCELED", "NEW", "")
                                .map(state -> "{'workflowExecutionId':7,'workflowExecutionState':'" + state
                                        + "','status':'"
                                        + status + "','result':'FAIL','statusOverrideRequestId':'','riskAssessment':"
                                        + "{'riskLevel':'','workflowRiskLevel':'HIGH','riskScore':15E2147483647}}")),
                Stream.of(
                        "{'workflowExecutionId':'E'}",
                        "{'workflowExecutionId':'E','requestId':'R'}",
                        "{'status':[],'workflowExecutionState':'COMPLETED'}",
                        "{'workflowExecutionState':'COMPLETED','status':'CLEAR','monitoringTypes':'AML'}",
                        "{'workflowExecutionState':'COMPLETED','status':'CLEAR','monitoringTypes':['','AML']}",
                        "{'workflowExecutionState':'COMPLETED','status':'PASS','statusOverrideRequestId':5}",
                        "{'workflowStepResults':[{'stepName':'KYC','summary':{'unmatchedRules':[{'ruleName':'r'}]},"
                                + "'result':'NO_MATCH'}],'individual':{'a':1}}"));
    }

    @ParameterizedTest
    @MethodSource("anything")
    void a_stored_result_is_the_same_when_read_again(String body) {
        for (String sent : List.of(body, "{'workflowResult':" + body + "}")) {
            WorkflowResult result = Fixture.parse(sent);
            WorkflowResult again = WorkflowResult.parse(result.toJson());

            assertThat(again).isEqualTo(result);
            assertThat(again.verdict()).isEqualTo(result.verdict());
            assertThat(again.explain()).isEqualTo(result.explain());
            assertThat(again.contradictions()).isEqualTo(result.contradictions());
        }
    }

    @Test
    void recorded_responses_are_the_same_when_read_again() {
        for (String name : Fixture.ALL) {
            WorkflowResponse response = Fixture.response(name);

            assertThat(WorkflowResponse.parse(response.toJson())).as(name).isEqualTo(response);
            assertThat(WorkflowResult.parse(response.toJson()).explain())
                    .isEqualTo(WorkflowResult.parse(response.workflowResult().toJson())
                            .explain());
        }
    }

    @Test
    void an_id_beside_a_result_is_kept_and_has_no_effect() {
        WorkflowResponse response = WorkflowResponse.parse(
                Fixture.utf8("{'requestId':'R','workflowExecutionId':'E','workflowResult':" + APPROVED + "}"));

        assertThat(response.workflowResult().verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
        assertThat(response.workflowResult().workflowExecutionId()).isNull();
        assertThat(response.workflowExecutionId()).isEqualTo("E");
    }
}
