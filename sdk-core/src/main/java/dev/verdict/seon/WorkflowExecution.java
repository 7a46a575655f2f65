package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import dev.verdict.json.Structure;
import org.jspecify.annotations.Nullable;

/**
 * A workflow run in an event.
 *
 * @param id the run: the {@code executionId} that starting it answered with
 * @param workflow the workflow; null if none was sent
 * @param status the status
 * @param unknownFields every other field, as sent
 */
public record WorkflowExecution(
        @Shown @Structure @Nullable String id,
        @Shown @Nullable WorkflowReference workflow,
        @Shown Open<RunStatus> status,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
