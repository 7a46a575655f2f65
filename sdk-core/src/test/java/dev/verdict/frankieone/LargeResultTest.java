package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The cost of all rules is linear in the size of the result. With a quadratic rule these tests would take many minutes.
 */
class LargeResultTest {
    private static final int COUNT = 30_000;

    private static String each(IntFunction<String> item) {
        return IntStream.range(0, COUNT).mapToObj(item).collect(Collectors.joining(","));
    }

    private static WorkflowResult result(String fields) {
        return Fixture.parse(
                "{'workflowExecutionId':'E','workflowExecutionState':'COMPLETED','status':'PASS'," + fields + "}");
    }

    private static void assertTold(WorkflowResult result, int failing) {
        assertThat(result.failingSteps()).hasSize(failing);
        assertThat(result.timeline()).isNotEmpty();
        assertThat(result.evidence().size() + result.amlHits().unresolved()).isNotNegative();
        assertThat(result.explain().lines().count()).isLessThanOrEqualTo(10);
    }

    @Test
    void many_steps_that_are_listed_and_have_issues() {
        String names = each(i -> "'S" + i + "'");
        WorkflowResult result = result("'steps':{'order':[" + names + "],'passed':[" + names + "],'failed':[" + names
                + "]},'issues':[" + each(i -> "{'issue':'OCR','stepResultId':'" + i + "'}")
                + "],'workflowStepResults':["
                + each(i -> "{'stepName':'S" + i + "','stepResultId':" + i + ",'result':'FAIL'}") + "]");

        assertTold(result, COUNT);
        assertThat(result.contradictions()).hasSize(COUNT);
        assertThat(result.changesSince(result).isEmpty()).isTrue();
    }

    /** Texts like {@code AaBB} and {@code BBAa} have equal hash codes. */
    private static String colliding(int i) {
        return IntStream.range(0, 17)
                .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    @Test
    void many_checks_of_one_step_with_ids_that_collide() {
        String checks = each(
                i -> "{'processResultId':'" + colliding(i) + "','class':'AML','result':'HIT','systemStatus':'VALID'}");
        WorkflowResult result = result("'workflowStepResults':[{'stepName':'AML','result':'HIT','processResults':["
                + checks + "," + checks + "]}]");

        assertTold(result, 1);
        assertThat(result.evidence().size()).as("each once").isEqualTo(COUNT);
        assertThat(result.amlHits().unresolved()).isEqualTo(COUNT);
    }

    @Test
    void many_issues_without_ids_whose_values_collide() {
        String issues = each(i -> "{'issue':'" + colliding(i) + "','category':'AML'}");
        WorkflowResult result = result("'issues':[" + issues + "]");

        assertThat(result.changesSince(result("'issues':[" + issues + "]")).isEmpty())
                .isTrue();
        assertThat(result.changesSince(result("'issues':[]")).openIssues().added())
                .hasSize(COUNT);
    }

    @Test
    void many_subjects_of_one_step_with_ids_that_collide() {
        WorkflowResult result = result("'workflowStepResults':["
                + each(i ->
                        "{'stepName':'ID','objectType':'DOCUMENT','objectId':'" + colliding(i) + "','result':'FAIL'}")
                + "]");

        assertTold(result, 1);
        assertThat(result.failingSteps().get(0).subjects()).hasSize(COUNT);
    }

    @Test
    void many_attempts_at_one_step_among_many_steps() {
        WorkflowResult result = result("'workflowStepResults':["
                + each(i -> "{'stepName':'A','result':'FAIL','startedAt':'2026-01-01T00:00:00.%06dZ'}".formatted(i))
                + ","
                + each(i -> "{'stepName':'S" + i
                        + "','result':'MATCH','startedAt':'2025-01-01T00:00:00.%06dZ'}".formatted(i))
                + "]");

        assertTold(result, 1);
    }

    @Test
    void many_steps_that_share_the_id_of_many_issues() {
        WorkflowResult result = result("'issues':[" + each(i -> "{'issueId':" + i + ",'issue':'OCR','stepResultId':1}")
                + "],'workflowStepResults':["
                + each(i -> "{'stepName':'S" + i + "','stepResultId':1,'result':'FAIL'}") + "]");

        assertTold(result, COUNT);
    }

    @Test
    void many_checks_of_one_step() {
        WorkflowResult result = result("'workflowStepResults':[{'stepName':'AML','result':'CLEAR','processResults':["
                + each(i -> "{'processResultId':" + i + ",'class':'AML','result':'HIT'"
                        + (i % 2 == 0 ? ",'systemStatus':'STALE'}" : "}"))
                + "]}]");

        assertTold(result, 0);
        assertThat(result.amlHits().unresolved()).isEqualTo(COUNT / 2);
        assertThat(result.contradictions()).hasSize(COUNT);
    }
}
