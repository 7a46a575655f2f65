package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * One comparison in the verification of an organization. A component is null if FrankieOne did not send it.
 *
 * @param code the code of the comparison
 * @param riskLevel the level of risk
 * @param description a short description of the outcome
 * @param verboseDescription a longer description of the outcome
 * @param rawValue the value as the provider sent it
 * @param unknownFields every other field, as sent
 */
public record KybEvaluation(
        @Printable @Nullable String code,
        @Printable Open<RiskLevel> riskLevel,
        @Nullable String description,
        @Nullable String verboseDescription,
        @Nullable String rawValue,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
