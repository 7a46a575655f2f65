package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * One value in a digital credential. A component is null where nothing was sent.
 *
 * @param type the type of the value
 * @param value the value, as a text
 * @param unknownFields every other field, as sent
 */
public record DigitalKycClaim(
        @Nullable String type, @Nullable String value, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
