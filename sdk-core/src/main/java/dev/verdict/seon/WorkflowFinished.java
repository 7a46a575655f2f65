package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import dev.verdict.json.Structure;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A workflow run came to its end.
 *
 * @param event {@code orchestration/workflow_execution_finished}
 * @param timestamp when it happened; null if none was sent. What is no time makes the event unreadable: which status is the latest
 *     hangs on it
 * @param data the run
 * @param unknownFields every other field, as sent
 */
public record WorkflowFinished(
        String event,
        @Shown @Structure @Nullable Instant timestamp,
        @Shown @Structure WorkflowExecution data,
        JsonObject unknownFields)
        implements WorkflowEvent {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
