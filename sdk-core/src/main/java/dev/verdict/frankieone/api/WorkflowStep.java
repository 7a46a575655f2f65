package dev.verdict.frankieone.api;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step in the definition of a workflow. A component is null if FrankieOne did not send it.
 *
 * @param name the name of the step
 * @param type the type of step
 * @param version the version of its definition
 * @param description the purpose of the step
 * @param dependsOn the names of the steps that must come before it
 * @param configuration the configuration, whose format depends on the type
 * @param unknownFields fields that this version does not know, as sent
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
