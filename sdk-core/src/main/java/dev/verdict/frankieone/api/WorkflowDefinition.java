package dev.verdict.frankieone.api;

import dev.verdict.json.Detail;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a workflow. A component is null if FrankieOne did not send it.
 *
 * @param definitionId the id
 * @param name the name
 * @param description the purpose of the workflow
 * @param version the version of the definition; older versions of the platform send a string, newer ones a number
 * @param versionId the id of that version
 * @param versions all versions of the definition
 * @param isDraft whether the definition is a draft that is not in use yet
 * @param isTemplate whether the definition is a template for copies
 * @param steps the steps, as older versions of the platform send them
 * @param tasks the tasks, in the platform's own format
 * @param variables the variables
 * @param initialState the initial state, in the platform's own format
 * @param defaultErrorHandling what happens when a step fails, in the platform's own format
 * @param tags the integrator's own tags
 * @param owner the owner of the workflow
 * @param definitionUpdatedAt when the definition was last updated, as older versions of the platform send it
 * @param createdAt when it was created
 * @param createdBy who created it
 * @param updatedAt when it was last updated
 * @param updatedBy who last updated it
 * @param unknownFields fields that this version does not know, as sent
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
