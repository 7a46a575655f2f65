package dev.verdict.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A value that one check adds to the risk assessment. A component is null where nothing was sent.
 *
 * @param factor the factor
 * @param value its value, which can be personal
 * @param unknownFields every other field, as sent
 */
public record ProcessRiskFactor(
        @Printable @Nullable String factor, @Nullable String value, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
