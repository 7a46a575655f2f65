package dev.verdict.frankieone.summary;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a step that stores what was fetched about an organization. In the vendor's recordings, not in its OpenAPI. A component
 * is null where nothing was sent.
 *
 * @param stepName the kind of summary; the step itself is called {@code ORGANIZATIONPERSIST} in recordings, and that names the kind where
 *     the summary does not
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue({"ORGANIZATION_PERSIST", "ORGANIZATIONPERSIST"})
public record OrganizationPersistSummary(
        @Printable @Nullable String stepName, JsonObject unknownFields) implements StepSummary {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
