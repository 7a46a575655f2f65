package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organization is: its names, its legal form, its status and its registrations. A component is null where nothing was sent.
 *
 * @param name the name
 * @param alternateNames further names
 * @param type its legal type
 * @param subType a finer legal type
 * @param organizationClass its class
 * @param subClass a finer class
 * @param status the status, such as active or deregistered
 * @param jurisdiction where it is registered
 * @param registrationDetails its entries in registers
 * @param industryCodes its industries, by classifications
 * @param industryDeclarations its industries, as it declared them
 * @param unknownFields every other field, as sent
 */
public record OrganizationDetails(
        @Nullable OrganizationName name,
        List<OrganizationName> alternateNames,
        @Nullable CodeDescription type,
        @Nullable CodeDescription subType,
        @JsonName("class") @Nullable CodeDescription organizationClass,
        @Nullable CodeDescription subClass,
        @Nullable OrganizationStatus status,
        @Nullable OrganizationJurisdiction jurisdiction,
        List<OrganizationRegistrationDetails> registrationDetails,
        List<IndustryCode> industryCodes,
        List<IndustryDeclaration> industryDeclarations,
        JsonObject unknownFields)
        implements JsonRecord {

    public OrganizationDetails {
        alternateNames = List.copyOf(alternateNames);
        registrationDetails = List.copyOf(registrationDetails);
        industryCodes = List.copyOf(industryCodes);
        industryDeclarations = List.copyOf(industryDeclarations);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
