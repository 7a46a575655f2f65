package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names, legal form, status and registrations of an organization. A component is null if FrankieOne did not send it.
 *
 * @param name the name
 * @param alternateNames further names
 * @param type the legal type
 * @param subType a more specific legal type
 * @param organizationClass the class
 * @param subClass a more specific class
 * @param status the status, such as active or deregistered
 * @param jurisdiction where it is registered
 * @param registrationDetails its registrations
 * @param industryCodes its industries in classifications
 * @param industryDeclarations the industries that it declared
 * @param unknownFields fields that this version does not know, as sent
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
