package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The address in a digital credential. A component is null if FrankieOne did not send it.
 *
 * @param formatted the whole address
 * @param streetAddress the street and the number
 * @param locality the town
 * @param region the state or province
 * @param postalCode the postal code
 * @param country the country
 * @param countryCode the code of the country
 * @param unknownFields every other field, as sent
 */
public record DigitalKycAddressClaims(
        @Nullable DigitalKycClaim formatted,
        @JsonName("street_address") @Nullable DigitalKycClaim streetAddress,
        @Nullable DigitalKycClaim locality,
        @Nullable DigitalKycClaim region,
        @JsonName("postal_code") @Nullable DigitalKycClaim postalCode,
        @Nullable DigitalKycClaim country,
        @JsonName("country_code") @Nullable DigitalKycClaim countryCode,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
