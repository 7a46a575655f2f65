package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The risk that a step found. A component is null if FrankieOne did not send it.
 *
 * @param level the level
 * @param contributedScore this step's contribution to the score
 * @param overallScore the score after this step
 * @param factors the factors of the score
 * @param unknownFields all other fields, as sent
 */
public record StepRisk(
        @Printable Open<RiskLevel> level,
        @Printable @Nullable BigDecimal contributedScore,
        @Printable @Nullable BigDecimal overallScore,
        @Printable List<StepRiskFactor> factors,
        JsonObject unknownFields)
        implements JsonRecord {

    public StepRisk {
        factors = List.copyOf(factors);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
