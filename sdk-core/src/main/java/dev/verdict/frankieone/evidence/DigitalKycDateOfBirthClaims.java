package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The date of birth in a digital credential. A component is null if FrankieOne did not send it.
 *
 * @param birthdate the date of birth
 * @param unknownFields every other field, as sent
 */
public record DigitalKycDateOfBirthClaims(@Nullable DigitalKycClaim birthdate, JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
