package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * How well a name matched, in percent, 0 to 100. A component is null where nothing was sent.
 *
 * @param fullName the full name
 * @param givenName the given name
 * @param otherNames other names
 * @param familyName the family name
 * @param firstInitialFamilyName the first initial with the family name
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
