package dev.verdict.frankieone.organization;

import dev.verdict.frankieone.entity.PartialDate;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * An office that an official holds elsewhere. A component is null where nothing was sent.
 *
 * @param organization where
 * @param role the role there
 * @param appointmentDate the day of the appointment
 * @param nationality the nationality given there
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields every other field, as sent
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
