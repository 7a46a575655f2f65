package dev.verdict.frankieone.api;

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
 * The workflows that an account can run.
 *
 * @param requestId the id of this request; FrankieOne's support asks for it; null if not sent
 * @param workflows the workflows; empty if there are none
 * @param unknownFields fields that this version does not know, as sent
 */
public record WorkflowPage(
        @Printable @Nullable String requestId,
        @Printable @Structure List<WorkflowLookup> workflows,
        JsonObject unknownFields)
        implements JsonRecord {

    public WorkflowPage {
        workflows = List.copyOf(workflows);
    }

    /**
     * Parses a response.
     *
     * @param json UTF-8 JSON of a response that contains {@code workflows}
     * @return the response
     * @throws UnreadableBodyException if it is not JSON, if {@code workflows} is not a list of objects, or if neither it nor any
     *     other field of the response is there
     */
    public static WorkflowPage parse(byte[] json) {
        WorkflowPage response = JsonBinding.read(WorkflowPage.class, Objects.requireNonNull(json, "json"));
        JsonBinding.requireList(json, "workflows", response.requestId != null, response.unknownFields);
        return response;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
