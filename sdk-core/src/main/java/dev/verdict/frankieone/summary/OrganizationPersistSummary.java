package dev.verdict.frankieone.summary;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a step that stores the fetched data about an organization. FrankieOne's recorded responses have this kind, its OpenAPI
 * does not. A component is null if FrankieOne did not send it.
 *
 * @param stepName the kind of summary; if it is null, the name of the step selects the record, which is {@code ORGANIZATIONPERSIST} in
 *     recorded responses
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
