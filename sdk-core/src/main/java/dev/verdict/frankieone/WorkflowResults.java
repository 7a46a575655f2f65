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
 * One page of the executions of a workflow for an entity: the response of FrankieOne's list call, newest first unless the call
 * asked for another order.
 *
 * @param meta the position of the page; null if not sent, which happens
 * @param requestId the id of this call, for FrankieOne's support; null if not sent
 * @param workflowResults the results, finished or not; empty if there are none
 * @param unknownFields all other fields, as sent
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
     * Parses a response.
     *
     * @param json UTF-8 JSON of a response with {@code workflowResults}
     * @return the response
     * @throws UnreadableBodyException if it is not JSON, if {@code workflowResults} is not a list of objects, if one of them has
     *     no field of an execution or contains another result, or if the body has no field of this response
     */
    public static WorkflowResults parse(byte[] json) {
        WorkflowResults response = JsonBinding.read(WorkflowResults.class, Objects.requireNonNull(json, "json"));
        JsonBinding.requireList(
                json, "workflowResults", response.meta != null || response.requestId != null, response.unknownFields);
        response.workflowResults.forEach(result -> ExecutionBodies.requireResult(result, "$.workflowResults"));
        return response;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
