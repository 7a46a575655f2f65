package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * A domain and its registrant. A component is null if SEON did not send it.
 *
 * @param cityName the city
 * @param companyName the company
 * @param countryCode the country, as an ISO 3166 code
 * @param domainName the domain
 * @param fullName the name of the person
 * @param mailingAddress the postal address
 * @param phoneNumber the phone number
 * @param stateName the state
 * @param zipCode the postcode
 * @param unknownFields fields that this version does not know, as sent
 */
public record DomainRegistration(
        @JsonName("city_name") @Nullable String cityName,
        @JsonName("company_name") @Nullable String companyName,
        @JsonName("country_code") @Nullable String countryCode,
        @JsonName("domain_name") @Nullable String domainName,
        @JsonName("full_name") @Nullable String fullName,
        @JsonName("mailing_address") @Nullable String mailingAddress,
        @JsonName("phone_number") @Nullable String phoneNumber,
        @JsonName("state_name") @Nullable String stateName,
        @JsonName("zip_code") @Nullable String zipCode,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
