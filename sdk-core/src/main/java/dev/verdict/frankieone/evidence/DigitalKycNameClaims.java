package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The name in a digital credential. A component is null if FrankieOne did not send it.
 *
 * @param name the full name
 * @param givenName the given name
 * @param familyName the family name
 * @param otherNames other names
 * @param unknownFields every other field, as sent
 */
public record DigitalKycNameClaims(
        @Nullable DigitalKycClaim name,
        @JsonName("given_name") @Nullable DigitalKycClaim givenName,
        @JsonName("family_name") @Nullable DigitalKycClaim familyName,
        @JsonName("other_names") @Nullable DigitalKycClaim otherNames,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
