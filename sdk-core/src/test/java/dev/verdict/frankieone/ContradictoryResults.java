package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Contradiction;

/** Builders for results with contradictions, and their assertion. */
final class ContradictoryResults {
    private ContradictoryResults() {}

    static WorkflowResult completed(String status, String more) {
        return Fixture.parse("{'workflowExecutionId':'E','workflowExecutionState':'COMPLETED','status':'" + status + "'"
                + more + "}");
    }

    /** An approved result with one step. */
    static WorkflowResult step(String result, String... checks) {
        return completed(
                "PASS",
                ",'workflowStepResults':[{'stepName':'AML','stepResultId':'s','result':'" + result
                        + "','processResults':[" + String.join(",", checks) + "]}]");
    }

    static String check(String id, String result, String more) {
        return "{'processResultId':'" + id + "','class':'AML','result':'" + result + "'" + more + "}";
    }

    static String system(String status) {
        return ",'systemStatus':'" + status + "'";
    }

    static String manual(String status) {
        return ",'manualStatus':'" + status + "'";
    }

    /** Asserts the contradictions, that the explanation has each of them, and that the verdict is approved. */
    static void assertContradictions(WorkflowResult result, Contradiction... expected) {
        assertThat(result.contradictions()).containsExactly(expected);
        for (Contradiction contradiction : expected) {
            assertThat(result.explain()).contains("Contradictions: ").contains(contradiction.text());
        }
        assertThat(result.explain().contains("Contradictions: ")).isEqualTo(expected.length > 0);
        assertThat(result.explain().lines().count()).isLessThanOrEqualTo(10);
    }
}
