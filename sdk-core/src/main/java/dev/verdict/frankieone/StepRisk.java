package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The risk as a step found it. A component is null where nothing was sent.
 *
 * @param level the level
 * @param contributedScore what this step adds to the score
 * @param overallScore the score after this step
 * @param factors what the score is made of
 * @param unknownFields every other field, as sent
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
