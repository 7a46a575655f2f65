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
 * @param requestId this call's id, which support asks for; null if not sent
 * @param workflows the workflows; empty if there are none
 * @param unknownFields every other field, as sent
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
     * Reads an answer.
     *
     * @param json UTF-8 JSON of an answer that holds {@code workflows}
     * @return the answer
     * @throws UnreadableBodyException if it is not JSON, if {@code workflows} is no list of objects, or if neither it nor
     *     anything else of the answer is there
     */
    public static WorkflowPage parse(byte[] json) {
        WorkflowPage answer = JsonBinding.read(WorkflowPage.class, Objects.requireNonNull(json, "json"));
        JsonBinding.requireList(json, "workflows", answer.requestId != null, answer.unknownFields);
        return answer;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
