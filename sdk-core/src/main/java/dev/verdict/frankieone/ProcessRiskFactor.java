package dev.verdict.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A value that one check contributes to the risk assessment. A component is null if FrankieOne did not send it.
 *
 * @param factor the factor
 * @param value its value; can be personal data
 * @param unknownFields all other fields, as sent
 */
public record ProcessRiskFactor(
        @Printable @Nullable String factor, @Nullable String value, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
