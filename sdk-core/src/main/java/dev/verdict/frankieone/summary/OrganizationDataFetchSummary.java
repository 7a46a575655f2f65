package dev.verdict.frankieone.summary;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a step that fetches data about an organization. In the vendor's recordings, not in its OpenAPI. A component is null
 * where nothing was sent.
 *
 * @param stepName the kind of summary
 * @param provider the provider that was asked; its name can be spelled otherwise in the step's checks
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("ORGANIZATION_DATA_FETCH")
public record OrganizationDataFetchSummary(
        @Printable @Nullable String stepName,
        @Printable @Nullable String provider,
        JsonObject unknownFields) implements StepSummary {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
