package dev.verdict.frankieone.organization;

import dev.verdict.frankieone.entity.PartialDate;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A registration of an organization. A component is null if FrankieOne did not send it.
 *
 * @param registrationNumber the number
 * @param registrationNumberType the type of number, such as {@code ABN} or {@code ACN}
 * @param registrationNumberDescription the description of that type
 * @param registry the register, such as {@code ASIC}
 * @param registryDescription the description of the register
 * @param registeredName the name in the register
 * @param registeredNameDetails the period in which that name was valid; only FrankieOne's samples have it, and they send the name
 *     as a string
 * @param registeredCountry the country of the register, as an ISO 3166-1 alpha-3 code
 * @param registeredSubdivision the state or province of the register
 * @param type the legal type
 * @param subType a more specific legal type
 * @param organizationClass the class
 * @param subClass a more specific class
 * @param governance how it is governed
 * @param status the status of the organization
 * @param registrationStatus the status of the registration
 * @param isCurrent whether the registration is in force
 * @param isSuppressed whether the register withholds the registration from the public
 * @param foundationDate the date on which the organization was founded
 * @param registeredDate the date on which it was registered
 * @param reviewDate the date on which the next review is due
 * @param updatedDate the date on which the register changed the registration
 * @param extractedDate the date on which the data were read from the register
 * @param validFrom the first day of validity
 * @param validTo the last day of validity
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields fields that this version does not know, as sent
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
