package dev.verdict.frankieone.organization;

import dev.verdict.frankieone.entity.PartialDate;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an organization in a register. A component is null where nothing was sent.
 *
 * @param registrationNumber the number
 * @param registrationNumberType the kind of number, such as {@code ABN} or {@code ACN}
 * @param registrationNumberDescription the kind of number in words
 * @param registry the register, such as {@code ASIC}
 * @param registryDescription the register in words
 * @param registeredName the name in the register
 * @param registeredNameDetails from when until when that name was valid; in samples only, where the name is a lone text
 * @param registeredCountry the country of the register, in three letters as of ISO 3166-1
 * @param registeredSubdivision the state or province of the register
 * @param type its legal type
 * @param subType a finer legal type
 * @param organizationClass its class
 * @param subClass a finer class
 * @param governance how it is governed
 * @param status the status of the organization
 * @param registrationStatus the status of the registration
 * @param isCurrent whether the registration is in force
 * @param isSuppressed whether the register withholds it from the public
 * @param foundationDate the day the organization was founded
 * @param registeredDate the day it was registered
 * @param reviewDate the day its next review is due
 * @param updatedDate the day the register changed the entry
 * @param extractedDate the day the entry was read from the register
 * @param validFrom the first day of the entry
 * @param validTo the last day of the entry
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields every other field, as sent
 */
public record OrganizationRegistrationDetails(
        @Nullable String registrationNumber,
        @Nullable String registrationNumberType,
        @Nullable String registrationNumberDescription,
        @Nullable String registry,
        @Nullable CodeDescription registryDescription,
        @Nullable OrganizationName registeredName,
        @Nullable ValidityPeriod registeredNameDetails,
        @Nullable String registeredCountry,
        @Nullable String registeredSubdivision,
        @Nullable CodeDescription type,
        @Nullable CodeDescription subType,
        @JsonName("class") @Nullable CodeDescription organizationClass,
        @Nullable CodeDescription subClass,
        @Nullable CodeDescription governance,
        @Nullable OrganizationStatus status,
        @Nullable OrganizationStatus registrationStatus,
        @Nullable Boolean isCurrent,
        @Nullable Boolean isSuppressed,
        @Nullable PartialDate foundationDate,
        @Nullable PartialDate registeredDate,
        @Nullable PartialDate reviewDate,
        @Nullable PartialDate updatedDate,
        @Nullable PartialDate extractedDate,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Printable @Nullable String sourceId,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
