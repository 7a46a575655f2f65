package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which steps passed, and why. */
class PassedStepsTest {
    private static WorkflowResult result(String steps) {
        return Fixture.parse(
                "{'workflowExecutionState':'COMPLETED','status':'PASS','workflowStepResults':[" + steps + "]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PASS", "MATCH", "CLEAR", "CLEARED", "HIT_ACCEPTED", "COMPLETE"})
    void a_step_with_a_good_result_has_passed(String outcome) {
        assertThat(result("{'stepName':'KYC','result':'" + outcome + "'}").passedSteps())
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.name()).isEqualTo("KYC");
                    assertThat(step.reasons())
                            .singleElement()
                            .satisfies(reason -> assertThat(reason.text()).isEqualTo("step result " + outcome));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"'SKIPPED'", "'NOT_APPLICABLE'", "'TOMORROW'", "''", "null", "[]", "true"})
    void a_step_with_any_other_result_has_not_passed(String outcome) {
        assertThat(result("{'stepName':'KYC','result':" + outcome + "}").passedSteps())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'workflowExecutionResult':'PASS' | the decision was PASS",
                "'workflowExecutionResult':''     | step result COMPLETE",
            })
    void the_reason_of_a_decision_is_what_was_decided(String decision, String reason) {
        WorkflowResult result = result(
                "{'stepName':'DECISION','result':'COMPLETE','summary':{'stepName':'DECISION'," + decision + "}}");

        assertThat(result.passedSteps())
                .singleElement()
                .satisfies(step ->
                        assertThat(step.reasons()).extracting(Reason::text).containsExactly(reason));
    }

    @Test
    void checks_that_a_person_resolved_are_a_reason_beside_those_in_favour() {
        WorkflowResult result = result(
                "{'stepName':'AML','result':'HIT_ACCEPTED','processResults':["
                        + "{'processResultId':'1','class':'AML','result':'HIT','state':'COMPLETED','systemStatus':'VALID',"
                        + "'manualStatus':'FALSE_POSITIVE'},"
                        + "{'processResultId':'2','class':'AML','result':'CLEAR','state':'COMPLETED','systemStatus':'VALID'}]}");

        assertThat(result.passedSteps())
                .singleElement()
                .satisfies(step -> assertThat(step.reasons())
                        .extracting(Reason::text)
                        .containsExactly("1 check in favour", "1 check resolved in favour by a person"));
    }
}
