package dev.verdict.frankieone;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import dev.verdict.json.Structure;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One page of the executions of a workflow for an entity: what FrankieOne's list call returns, newest first unless asked
 * otherwise.
 *
 * @param meta which page it is; null if not sent, which happens
 * @param requestId this call's id, which support asks for; null if not sent
 * @param workflowResults the results, finished or not; empty if there are none
 * @param unknownFields every other field, as sent
 */
public record WorkflowResults(
        @Printable @Nullable ListMeta meta,
        @Printable @Nullable String requestId,
        @Printable @Structure List<WorkflowResult> workflowResults,
        JsonObject unknownFields)
        implements JsonRecord {

    public WorkflowResults {
        workflowResults = List.copyOf(workflowResults);
    }

    /**
     * Reads an answer.
     *
     * @param json UTF-8 JSON of an answer that holds {@code workflowResults}
     * @return the answer
     * @throws UnreadableBodyException if it is not JSON, if {@code workflowResults} is no list of objects, if one of them says nothing of
     *     an execution or holds another result, or if neither the list nor anything else of the answer is there
     */
    public static WorkflowResults parse(byte[] json) {
        WorkflowResults answer = JsonBinding.read(WorkflowResults.class, Objects.requireNonNull(json, "json"));
        JsonBinding.requireList(
                json, "workflowResults", answer.meta != null || answer.requestId != null, answer.unknownFields);
        answer.workflowResults.forEach(result -> ExecutionBodies.requireResult(result, "$.workflowResults"));
        return answer;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
