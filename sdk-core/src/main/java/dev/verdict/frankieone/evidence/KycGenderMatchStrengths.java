package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * How well a gender matched, in percent, 0 to 100. A component is null where nothing was sent.
 *
 * @param gender the gender
 * @param unknownFields every other field, as sent
 */
public record KycGenderMatchStrengths(@Nullable Integer gender, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
