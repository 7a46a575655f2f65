package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * Another organization in which an official holds an office. A component is null if FrankieOne did not send it.
 *
 * @param organizationName its name
 * @param organizationStatus its status
 * @param registrationNumber its registration number
 * @param unknownFields fields that this version does not know, as sent
 */
public record OfficialOrganization(
        @Nullable String organizationName,
        @Nullable OrganizationStatus organizationStatus,
        @Nullable String registrationNumber,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
