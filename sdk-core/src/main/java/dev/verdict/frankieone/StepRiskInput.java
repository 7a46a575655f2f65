package dev.verdict.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One value that a risk factor was computed from. A component is null if FrankieOne did not send it.
 *
 * @param value the value; can be personal data
 * @param score its contribution to the score
 * @param unknownFields all other fields, as sent
 */
public record StepRiskInput(
        @Nullable String value, @Printable @Nullable BigDecimal score, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
