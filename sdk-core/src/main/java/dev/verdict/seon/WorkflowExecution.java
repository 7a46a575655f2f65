package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import dev.verdict.json.Structure;
import org.jspecify.annotations.Nullable;

/**
 * The data of a workflow event.
 *
 * @param id the run's id: the {@code executionId} from SEON's response to the call that started the run
 * @param workflow the workflow; null if SEON did not send it
 * @param status the status
 * @param unknownFields fields that this version does not know, as sent
 */
public record WorkflowExecution(
        @Printable @Structure @Nullable String id,
        @Printable @Nullable WorkflowReference workflow,
        @Printable Open<RunStatus> status,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
