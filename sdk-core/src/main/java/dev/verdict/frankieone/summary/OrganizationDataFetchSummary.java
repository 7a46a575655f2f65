package dev.verdict.frankieone.summary;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a step that fetches data about an organization. FrankieOne's recorded responses have this kind, its OpenAPI does not. A
 * component is null if FrankieOne did not send it.
 *
 * @param stepName the kind of summary
 * @param provider the name of the provider; the step's checks can spell it differently
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
