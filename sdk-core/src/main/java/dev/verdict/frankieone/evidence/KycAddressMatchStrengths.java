package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * How well an address matched, in percent, 0 to 100. A component is null where nothing was sent.
 *
 * @param fullAddress the address as a whole
 * @param streetAll the street with its number
 * @param streetName the street's name
 * @param streetNumber its number
 * @param streetType its type
 * @param locality the town
 * @param district the district
 * @param subdivision the state or province
 * @param postalCode the postal code
 * @param country the country
 * @param unknownFields every other field, as sent
 */
public record KycAddressMatchStrengths(
        @Nullable Integer fullAddress,
        @Nullable Integer streetAll,
        @Nullable Integer streetName,
        @Nullable Integer streetNumber,
        @Nullable Integer streetType,
        @Nullable Integer locality,
        @Nullable Integer district,
        @Nullable Integer subdivision,
        @Nullable Integer postalCode,
        @Nullable Integer country,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
