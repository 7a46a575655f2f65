package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.frankieone.EntityType;
import dev.verdict.frankieone.entity.PartialDate;
import dev.verdict.json.AcceptSingleValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official of an organization, such as a director, a secretary or a person with significant control. The name is in the maps of
 * linked parties of the {@link Organization}; {@link Ownership#party} finds it. A component is null if FrankieOne did not send it.
 *
 * @param officialId the id of the office
 * @param entityId the id of the official
 * @param entityType the kind of entity
 * @param officialType the role in which the register lists the official
 * @param role the role, such as code {@code DR} for a director
 * @param title the title
 * @param kind a more specific role, as the register names it
 * @param status the status, which tells whether the official still holds the office
 * @param appointmentDate the date of the appointment
 * @param cessationDate the date on which the office ended
 * @param notifiedOn the date on which the register was notified
 * @param natureOfControl how a person with significant control controls the organization
 * @param countryOfResidence the official's country of residence
 * @param nationality the official's nationality
 * @param identification numbers that identify the official
 * @param directorships offices that the official holds in other organizations
 * @param isFromRelationship whether the official was added by hand and does not come from a register
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields fields that this version does not know, as sent
 */
public record OrganizationOfficial(
        @Printable @Nullable String officialId,
        @Printable @Nullable String entityId,
        @Printable Open<EntityType> entityType,
        @Printable Open<OrganizationOfficialType> officialType,
        @Nullable CodeDescription role,
        @Nullable String title,
        @Nullable String kind,
        @Nullable OrganizationStatus status,
        @Nullable PartialDate appointmentDate,
        @Nullable PartialDate cessationDate,
        @Nullable PartialDate notifiedOn,
        @AcceptSingleValue List<String> natureOfControl,
        @Nullable String countryOfResidence,
        @Nullable String nationality,
        List<OrganizationOfficialIdentification> identification,
        List<OrganizationOfficialDirectorship> directorships,
        @Nullable Boolean isFromRelationship,
        @Printable @Nullable String sourceId,
        JsonObject unknownFields)
        implements JsonRecord {

    public OrganizationOfficial {
        natureOfControl = List.copyOf(natureOfControl);
        identification = List.copyOf(identification);
        directorships = List.copyOf(directorships);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
