package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import dev.verdict.json.Detail;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verification of an organization's address. A component is null if FrankieOne did not send it.
 *
 * @param type the kind of evidence
 * @param riskLevel the level of risk
 * @param rawValue the value as the provider sent it
 * @param isSubmitted whether the data were submitted to the provider
 * @param evaluations the comparisons and their outcomes
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("KYB_ADDRESS_VERIFICATION")
public record KybAddressVerificationEvidence(
        @Printable @Nullable String type,
        @Printable Open<RiskLevel> riskLevel,
        @Nullable String rawValue,
        @Nullable Boolean isSubmitted,
        @Printable @Detail List<KybEvaluation> evaluations,
        JsonObject unknownFields)
        implements KybVerificationEvidence {

    public KybAddressVerificationEvidence {
        evaluations = List.copyOf(evaluations);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
