package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import dev.verdict.json.Structure;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The status of a workflow run changed: the run made progress, or a person changed it.
 *
 * @param event {@code orchestration/workflow_execution_updated}
 * @param timestamp when it happened; null if SEON did not send it. A malformed time makes the event unreadable, because the order of
 *     statuses depends on it
 * @param data the run
 * @param unknownFields fields that this version does not know, as sent
 */
public record WorkflowUpdated(
        String event,
        @Printable @Structure @Nullable Instant timestamp,
        @Printable @Structure WorkflowExecution data,
        JsonObject unknownFields)
        implements WorkflowEvent {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
