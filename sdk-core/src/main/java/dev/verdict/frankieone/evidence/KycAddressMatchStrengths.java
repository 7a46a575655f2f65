package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * How well the parts of an address matched. Each value is a percentage, 0 to 100. A component is null if FrankieOne did not send it.
 *
 * @param fullAddress how well the whole address matched
 * @param streetAll how well the street with its number matched
 * @param streetName how well the name of the street matched
 * @param streetNumber how well the street number matched
 * @param streetType how well the type of the street matched
 * @param locality how well the town matched
 * @param district how well the district matched
 * @param subdivision how well the state or province matched
 * @param postalCode how well the postal code matched
 * @param country how well the country matched
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
