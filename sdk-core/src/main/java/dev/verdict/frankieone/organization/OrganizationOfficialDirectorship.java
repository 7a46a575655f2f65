package dev.verdict.frankieone.organization;

import dev.verdict.frankieone.entity.PartialDate;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * An office that an official holds in another organization. A component is null if FrankieOne did not send it.
 *
 * @param organization the other organization
 * @param role the role in that organization
 * @param appointmentDate the date of the appointment
 * @param nationality the official's nationality as given there
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields fields that this version does not know, as sent
 */
public record OrganizationOfficialDirectorship(
        @Nullable OfficialOrganization organization,
        @Nullable CodeDescription role,
        @Nullable PartialDate appointmentDate,
        @Nullable String nationality,
        @Printable @Nullable String sourceId,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
