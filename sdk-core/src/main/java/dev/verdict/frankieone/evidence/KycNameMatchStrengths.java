package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * How well the parts of a name matched. Each value is a percentage, 0 to 100. A component is null if FrankieOne did not send it.
 *
 * @param fullName how well the full name matched
 * @param givenName how well the given name matched
 * @param otherNames how well the other names matched
 * @param familyName how well the family name matched
 * @param firstInitialFamilyName how well the first initial with the family name matched
 * @param unknownFields every other field, as sent
 */
public record KycNameMatchStrengths(
        @Nullable Integer fullName,
        @Nullable Integer givenName,
        @Nullable Integer otherNames,
        @Nullable Integer familyName,
        @Nullable Integer firstInitialFamilyName,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
