package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * One claim in a digital credential. A component is null if FrankieOne did not send it.
 *
 * @param type the type of the value
 * @param value the value, as text
 * @param unknownFields every other field, as sent
 */
public record DigitalKycClaim(
        @Nullable String type, @Nullable String value, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
