package dev.verdict.frankieone.api;

import dev.verdict.json.Detail;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a workflow consists of. A component is null where nothing was sent.
 *
 * @param definitionId the id
 * @param name the name
 * @param description what it is for
 * @param version the version of the definition; sent as a text by older versions of the platform, as a number by newer ones
 * @param versionId the id of that version
 * @param versions the versions that there are
 * @param isDraft whether it is not in use yet
 * @param isTemplate whether it is there to be copied
 * @param steps the steps, as older versions of the platform send them
 * @param tasks what it does, in terms of the platform
 * @param variables the variables
 * @param initialState what it begins with, in terms of the platform
 * @param defaultErrorHandling what it does when a step breaks, in terms of the platform
 * @param tags the integrator's own words for it
 * @param owner who it belongs to
 * @param definitionUpdatedAt when it was last changed, as older versions of the platform send it
 * @param createdAt when it was made
 * @param createdBy who made it
 * @param updatedAt when it was changed
 * @param updatedBy who changed it
 * @param unknownFields every other field, as sent
 */
public record WorkflowDefinition(
        @Printable @Nullable String definitionId,
        @Printable @Nullable String name,
        @Nullable String description,
        @Printable @Nullable String version,
        @Printable @Nullable String versionId,
        @Printable List<Integer> versions,
        @Printable @Nullable Boolean isDraft,
        @Printable @Nullable Boolean isTemplate,
        @Printable List<WorkflowStep> steps,
        List<JsonObject> tasks,
        @Printable @Detail List<WorkflowVariable> variables,
        @Nullable JsonObject initialState,
        @Nullable JsonObject defaultErrorHandling,
        List<String> tags,
        @Nullable String owner,
        @Printable @Nullable Instant definitionUpdatedAt,
        @Nullable Instant createdAt,
        @Nullable String createdBy,
        @Nullable Instant updatedAt,
        @Nullable String updatedBy,
        JsonObject unknownFields)
        implements JsonRecord {

    public WorkflowDefinition {
        versions = List.copyOf(versions);
        steps = List.copyOf(steps);
        tasks = List.copyOf(tasks);
        variables = List.copyOf(variables);
        tags = List.copyOf(tags);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
