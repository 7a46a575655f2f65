package dev.verdict.sandbox.frankieone;

import dev.verdict.frankieone.WorkflowExecutionState;
import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.fixtures.MutableJson;
import java.util.List;

/** Results of executions that were cancelled or terminated. There is no recording of one, so they are derived from one in ERROR. */
public final class AbortedResult {
    private AbortedResult() {}

    /** The same execution, ended in another state: without the error, and with its failed step as incomplete. */
    public static byte[] derive(WorkflowExecutionState state, String executionId, byte[] error) {
        JsonObject recorded = JsonObject.parse(error);
        String recordedId = MutableJson.copyOf(recorded)
                .object("workflowResult")
                .flatMap(result -> result.text("workflowExecutionId"))
                .orElseThrow();
        MutableJson response =
                MutableJson.copyOf(recorded, (field, text) -> text.equals(recordedId) ? executionId : text);
        response.object("workflowResult").ifPresent(result -> {
            end(result, state);
            result.remove("errors");
            result.put("issues", List.of());
            result.removeObjects(
                    "workflowStepResults",
                    step -> step.text("result").filter("ERROR"::equals).isPresent());
        });
        response.object("serviceProfile")
                .ifPresent(profile -> profile.objects("workflowSummaries").forEach(summary -> end(summary, state)));
        return response.toJsonObject().toJson();
    }

    private static void end(MutableJson execution, WorkflowExecutionState state) {
        execution.put("workflowExecutionState", state.name());
        execution.object("steps").ifPresent(steps -> {
            steps.put("incomplete", steps.texts("failed"));
            steps.put("failed", List.of());
        });
    }
}
