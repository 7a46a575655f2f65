package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fraud signals of an e-mail address. A component is null if FrankieOne did not send it.
 *
 * @param type the kind of evidence
 * @param riskLevel the level of risk
 * @param indicators the signals
 * @param reference the provider's reference to the result
 * @param emailAddressId the id of the e-mail address
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("FRAUD_EMAIL_ADDRESS")
public record FraudEmailAddressEvidence(
        @Printable @Nullable String type,
        @Printable Open<RiskLevel> riskLevel,
        @Printable List<Indicator> indicators,
        @Nullable ResultReference reference,
        @Printable @Nullable String emailAddressId,
        JsonObject unknownFields)
        implements FraudEvidence {

    public FraudEmailAddressEvidence {
        indicators = List.copyOf(indicators);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
