package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import dev.verdict.json.Structure;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A workflow run ended.
 *
 * @param event {@code orchestration/workflow_execution_finished}
 * @param timestamp when it happened; null if SEON did not send it. A malformed time makes the event unreadable, because the order of
 *     statuses depends on it
 * @param data the run
 * @param unknownFields fields that this version does not know, as sent
 */
public record WorkflowFinished(
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
