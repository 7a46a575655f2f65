package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verdict.FailingStep;
import dev.verdict.UnreadableBodyException;
import dev.verdict.VerificationResult;
import dev.verdict.frankieone.summary.KycRule;
import dev.verdict.frankieone.summary.KycSummary;
import dev.verdict.frankieone.summary.StepSummary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The most frequent queries of a result, each as one expression. */
class ReadsTest {

    static List<String> fixtures() {
        return Fixture.ALL;
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_json_string_is_read_like_its_bytes(String name) {
        String text = new String(Fixture.json(name), StandardCharsets.UTF_8);

        assertThat(WorkflowResult.parse(text)).isEqualTo(Fixture.result(name));
        assertThat(WorkflowResponse.parse(text)).isEqualTo(Fixture.response(name));
    }

    @Test
    void a_string_with_an_unpaired_surrogate_is_unreadable() {
        String json = "{\"status\":\"PASS\",\"x\":\"\uD800\"}";

        assertThatExceptionOfType(UnreadableBodyException.class)
                .isThrownBy(() -> WorkflowResult.parse(json))
                .withMessage("Unreadable body at $: unpaired surrogate");
        assertThatExceptionOfType(UnreadableBodyException.class).isThrownBy(() -> WorkflowResponse.parse(json));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_step_is_found_by_its_name(String name) {
        WorkflowResult result = Fixture.result(name);

        for (StepHistory step : result.timeline()) {
            assertThat(result.step(step.name())).contains(step);
        }
        assertThat(result.step("no such step")).isEmpty();
        assertThat(result.step("kyc")).isEmpty();
    }

    @Test
    void summaries_are_filtered_by_type() {
        WorkflowResult result = Fixture.result("individual-pass");

        assertThat(result.summaries(KycSummary.class))
                .singleElement()
                .satisfies(kyc -> assertThat(kyc.matchedRules())
                        .extracting(KycRule::ruleName)
                        .isNotEmpty());
        assertThat(Fixture.result("individual-review-aml").summaries(StepSummary.class))
                .hasSizeGreaterThan(1)
                .doesNotContainNull();
    }

    @Test
    void summaries_come_from_the_newest_attempts() {
        WorkflowResult result = Fixture.parse(
                "{'status':'PASS','workflowStepResults':["
                        + "{'stepName':'KYC','startedAt':'2026-01-02T00:00:00Z','summary':{'stepName':'KYC','matchedRules':[{'ruleName':'new'}]}},"
                        + "{'stepName':'KYC','startedAt':'2026-01-01T00:00:00Z','summary':{'stepName':'KYC','matchedRules':[{'ruleName':'old'}]}}]}");

        assertThat(result.summaries(KycSummary.class))
                .flatExtracting(KycSummary::matchedRules)
                .extracting(KycRule::ruleName)
                .containsExactly("new");
    }

    @Test
    void passed_steps_have_their_rules_and_sources() {
        assertThat(Fixture.result("individual-pass").explainPassed()).isEqualTo("""
                        Passed: START (absent): listed as passed, without a result
                        Passed: MATCHLIST (absent): listed as passed, without a result
                        Passed: KYC (MATCH): rule gov_id_only met, confirmed by au-govid1-pp; \
                        1 check in favour, from au-govid1-pp
                        Passed: AML (absent): listed as passed, without a result
                        Passed: DECISION (absent): listed as passed, without a result
                        Passed: FINISH (absent): listed as passed, without a result""");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void no_step_is_both_passed_and_failing(String name) {
        WorkflowResult result = Fixture.result(name);

        List<String> failing =
                result.failingSteps().stream().map(FailingStep::name).toList();
        assertThat(result.passedSteps())
                .extracting(PassedStep::name)
                .doesNotHaveDuplicates()
                .noneMatch(failing::contains);
        assertThat(result.passedSteps())
                .allSatisfy(step -> assertThat(step.reasons()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SKIPPED", "NOT_APPLICABLE", "UNCHECKED", "NEW_WORD", "ERROR", "FAIL"})
    void a_step_that_did_not_pass_is_not_a_passed_step(String word) {
        assertThat(Fixture.parse("{'status':'PASS','workflowStepResults':[{'stepName':'S','result':'" + word + "'}]}")
                        .explainPassed())
                .isEqualTo("No step passed");
    }

    @Test
    void a_step_without_reasons_has_its_outcome_and_one_without_a_result_its_list() {
        WorkflowResult result = Fixture.parse("{'status':'PASS','steps':{'order':['A','B'],'passed':['A','B']},"
                + "'workflowStepResults':[{'stepName':'A','result':'CLEAR'}]}");

        assertThat(result.explainPassed())
                .isEqualTo(
                        "Passed: A (CLEAR): step result CLEAR\nPassed: B (absent): listed as passed, without a result");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_response_has_the_values_of_its_result(String name) {
        WorkflowResponse response = Fixture.response(name);
        VerificationResult result = response.workflowResult();

        assertThat(response.verdict()).isEqualTo(result.verdict());
        assertThat(response.progress()).isEqualTo(result.progress());
        assertThat(response.statusOverride()).isEqualTo(result.statusOverride());
        assertThat(response.failingSteps()).isEqualTo(result.failingSteps());
        assertThat(response.contradictions()).isEqualTo(result.contradictions());
        assertThat(response.executionId()).isEqualTo(result.executionId());
    }

    @Test
    void the_explanation_of_a_response_has_its_request_id() {
        String result =
                "'workflowResult':{'workflowExecutionId':'x','requestId':'start','workflowExecutionState':'COMPLETED'}";

        assertThat(explain("{'requestId':'now'," + result + "}"))
                .endsWith("Ids: execution x, request now, started by request start");
        assertThat(explain("{'requestId':'start'," + result + "}")).endsWith("Ids: execution x, request start");
        assertThat(explain("{" + result + "}")).endsWith("Ids: execution x, request start");
    }

    private static String explain(String json) {
        return WorkflowResponse.parse(Fixture.utf8(json)).explain();
    }
}
