package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * Another organization that an official holds an office in. A component is null where nothing was sent.
 *
 * @param organizationName its name
 * @param organizationStatus its status
 * @param registrationNumber the number it is registered under
 * @param unknownFields every other field, as sent
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
