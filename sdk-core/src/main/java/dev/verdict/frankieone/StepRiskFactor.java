package dev.verdict.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One factor of the risk that a step found. A component is null where nothing was sent.
 *
 * @param factor the factor
 * @param score what it adds to the score
 * @param value its value, which can be personal
 * @param unknownFields every other field, as sent
 */
public record StepRiskFactor(
        @Shown @Nullable String factor,
        @Shown @Nullable BigDecimal score,
        @Nullable String value,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
