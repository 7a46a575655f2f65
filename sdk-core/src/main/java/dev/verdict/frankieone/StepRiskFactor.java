package dev.verdict.frankieone;

import dev.verdict.json.Detail;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One factor of the risk that a step found. A component is null if FrankieOne did not send it.
 *
 * @param factor the factor
 * @param score its contribution to the score
 * @param value its value; can be personal data
 * @param source the source of the value
 * @param matchedRule the rule that gave the score
 * @param aggregationMethod how several scores were aggregated into one
 * @param inputsConsidered the values that were aggregated
 * @param unknownFields all other fields, as sent
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
