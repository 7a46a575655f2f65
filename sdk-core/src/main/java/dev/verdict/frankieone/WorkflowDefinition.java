package dev.verdict.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a workflow consists of. A component is null where nothing was sent.
 *
 * @param version the version of the definition
 * @param steps the steps
 * @param definitionUpdatedAt when it was last changed
 * @param unknownFields every other field, as sent
 */
public record WorkflowDefinition(
        @Shown @Nullable String version,
        @Shown List<WorkflowStep> steps,
        @Shown @Nullable Instant definitionUpdatedAt,
        JsonObject unknownFields)
        implements JsonRecord {

    public WorkflowDefinition {
        steps = List.copyOf(steps);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
