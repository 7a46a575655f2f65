package dev.verdict.frankieone.api;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step in the definition of a workflow. A component is null where nothing was sent.
 *
 * @param name the step
 * @param type its type
 * @param version the version of its definition
 * @param description what it is for
 * @param dependsOn the steps that come before it
 * @param configuration how it is set up, in terms of its type
 * @param unknownFields every other field, as sent
 */
public record WorkflowStep(
        @Printable @Nullable String name,
        @Printable Open<WorkflowStepType> type,
        @Printable @Nullable String version,
        @Nullable String description,
        @Printable List<String> dependsOn,
        @Nullable JsonObject configuration,
        JsonObject unknownFields)
        implements JsonRecord {

    public WorkflowStep {
        dependsOn = List.copyOf(dependsOn);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
