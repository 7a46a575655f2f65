package dev.verdict.sandbox;

import dev.verdict.frankieone.WorkflowExecutionState;
import dev.verdict.json.JsonObject;
import java.util.List;

/** Executions that were broken off without an error. None was recorded, so they are made from one that had an error. */
final class BrokenOff {
    private BrokenOff() {}

    /** The same run, ended in another state: what the error left behind is gone, and its step is merely not done. */
    static byte[] as(WorkflowExecutionState state, String executionId, byte[] error) {
        JsonObject recorded = JsonObject.parse(error);
        String recordedId = JsonTree.copyOf(recorded)
                .object("workflowResult")
                .flatMap(result -> result.text("workflowExecutionId"))
                .orElseThrow();
        JsonTree answer = JsonTree.copyOf(recorded, (field, text) -> text.equals(recordedId) ? executionId : text);
        answer.object("workflowResult").ifPresent(result -> {
            end(result, state);
            result.remove("errors");
            result.put("issues", List.of());
            result.removeObjects(
                    "workflowStepResults",
                    step -> step.text("result").filter("ERROR"::equals).isPresent());
        });
        answer.object("serviceProfile")
                .ifPresent(profile -> profile.objects("workflowSummaries").forEach(run -> end(run, state)));
        return answer.toJsonObject().toJson();
    }

    private static void end(JsonTree run, WorkflowExecutionState state) {
        run.put("workflowExecutionState", state.name());
        run.object("steps").ifPresent(steps -> {
            steps.put("incomplete", steps.texts("failed"));
            steps.put("failed", List.of());
        });
    }
}
