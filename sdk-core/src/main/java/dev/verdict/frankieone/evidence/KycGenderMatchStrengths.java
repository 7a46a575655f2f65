package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * How well a gender matched. A component is null if FrankieOne did not send it.
 *
 * @param gender how well the gender matched, in percent, 0 to 100
 * @param unknownFields every other field, as sent
 */
public record KycGenderMatchStrengths(@Nullable Integer gender, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
