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
 * Who holds an office in an organization: a director, a secretary, a person with significant control. The name stands in the maps
 * of linked parties of the {@link Organization}; {@link Ownership#party} finds it. A component is null where nothing was sent.
 *
 * @param officialId the id of the office
 * @param entityId who holds it
 * @param entityType what kind of entity that is
 * @param officialType in which role the register names them
 * @param role the role, such as code {@code DR} for a director
 * @param title the title
 * @param kind a finer kind, in words of the register
 * @param status whether the office is held now
 * @param appointmentDate the day of the appointment
 * @param cessationDate the day the office ended
 * @param notifiedOn the day the register was told
 * @param natureOfControl how a person with significant control controls it
 * @param countryOfResidence where they live
 * @param nationality their nationality
 * @param identification numbers that identify them
 * @param directorships offices they hold elsewhere
 * @param isFromRelationship whether they were added by hand, and come from no register
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields every other field, as sent
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
