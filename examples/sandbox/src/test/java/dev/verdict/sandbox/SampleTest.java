package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Advice;
import dev.verdict.FailingStep;
import dev.verdict.Verdict;
import dev.verdict.frankieone.WorkflowExecutionState;
import dev.verdict.frankieone.WorkflowResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SampleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    INDIVIDUAL_PASS                    | pass                  | APPROVED
                    INDIVIDUAL_PASS_CONFIRMED          | pass confirmed        | APPROVED
                    INDIVIDUAL_PASS_OVERRIDDEN_TO_FAIL | overridden to fail    | DECLINED
                    INDIVIDUAL_FAIL_KYC                | fail                  | DECLINED
                    INDIVIDUAL_FAIL_OVERRIDDEN_TO_PASS | overridden to pass    | APPROVED
                    INDIVIDUAL_REVIEW_AML              | review                | REVIEW
                    INDIVIDUAL_TWO_DOCUMENTS           | two documents         | REVIEW
                    INDIVIDUAL_MONITORING_CLEAR        | monitoring clear      | NO_DECISION
                    INDIVIDUAL_IN_PROGRESS             | in progress           | PENDING
                    INDIVIDUAL_ERROR                   | error                 | TECHNICAL_FAILURE
                    INDIVIDUAL_TIMEOUT                 | timeout               | TECHNICAL_FAILURE
                    INDIVIDUAL_CANCELED                | cancelled             | TECHNICAL_FAILURE
                    INDIVIDUAL_TERMINATED              | terminated            | TECHNICAL_FAILURE
                    INDIVIDUAL_FROM_THE_FUTURE         | from the future       | UNRECOGNIZED
                    ORGANIZATION_COMPLETE              | organization complete | NO_DECISION
                    ORGANIZATION_OWNERSHIP             | organization ownership | NO_DECISION
                    ORGANIZATION_REVIEW                | organization review   | REVIEW
                    """)
    void samples_have_names_and_verdicts(Sample sample, String workflowName, Verdict.Kind verdict) {
        assertThat(sample.workflowName()).isEqualTo(workflowName);
        assertThat(sample.result().verdict().kind()).isEqualTo(verdict);
    }

    @Test
    void names_and_executions_are_different() {
        assertThat(Stream.of(Sample.values()).map(Sample::workflowName)).doesNotHaveDuplicates();
        assertThat(Stream.of(Sample.values()).map(sample -> sample.result().workflowExecutionId()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void a_sample_is_a_response_with_a_result_and_a_description(Sample sample) {
        assertThat(sample.response().workflowResult()).isEqualTo(sample.result());
        assertThat(sample.description()).isNotBlank().hasSizeLessThan(80).doesNotContain("\n");
    }

    @Test
    void json_returns_a_copy() {
        byte[] mine = Sample.INDIVIDUAL_PASS.json();
        Arrays.fill(mine, (byte) 'x');

        assertThat(Sample.INDIVIDUAL_PASS.result().verdict().isApproved()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "INDIVIDUAL_CANCELED,CANCELED,EXECUTE_AGAIN_IF_WANTED",
        "INDIVIDUAL_TERMINATED,TERMINATED,CONTACT_SUPPORT"
    })
    void an_aborted_execution_has_no_errors_and_an_incomplete_step(
            Sample sample, WorkflowExecutionState state, Advice advice) {
        WorkflowResult result = sample.result();

        assertThat(result.workflowExecutionState().is(state)).isTrue();
        assertThat(result.verdict().advice()).isEqualTo(advice);
        assertThat(result.errors()).isEmpty();
        assertThat(result.issues()).isEmpty();
        assertThat(result.failingSteps().stream().collect(Collectors.toMap(FailingStep::name, FailingStep::kind)))
                .containsOnlyKeys("KYC")
                .containsValue(FailingStep.Kind.INCOMPLETE);
        assertThat(new String(sample.json(), StandardCharsets.UTF_8))
                .doesNotContain("\"ERROR\"")
                .doesNotContain(Sample.INDIVIDUAL_ERROR.result().workflowExecutionId());
    }
}
