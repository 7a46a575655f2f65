package dev.verdict.frankieone;

import dev.verdict.json.Detail;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One factor of the risk that a step found. A component is null where nothing was sent.
 *
 * @param factor the factor
 * @param score what it adds to the score
 * @param value its value, which can be personal
 * @param source where the value comes from
 * @param matchedRule the rule that the score comes from
 * @param aggregationMethod how one score was made of several
 * @param inputsConsidered the values that it was made of
 * @param unknownFields every other field, as sent
 */
public record StepRiskFactor(
        @Printable @Nullable String factor,
        @Printable @Nullable BigDecimal score,
        @Nullable String value,
        @Nullable String source,
        @Nullable String matchedRule,
        @Nullable String aggregationMethod,
        @Printable @Detail List<StepRiskInput> inputsConsidered,
        JsonObject unknownFields)
        implements JsonRecord {

    public StepRiskFactor {
        inputsConsidered = List.copyOf(inputsConsidered);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
