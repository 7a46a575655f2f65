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
 * Fraud signals of a phone number. A component is null if FrankieOne did not send it.
 *
 * @param type the kind of evidence
 * @param riskLevel the level of risk
 * @param indicators the signals
 * @param reference the provider's reference to the result
 * @param phoneNumberId the id of the phone number
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("FRAUD_PHONE_NUMBER")
public record FraudPhoneNumberEvidence(
        @Printable @Nullable String type,
        @Printable Open<RiskLevel> riskLevel,
        @Printable List<Indicator> indicators,
        @Nullable ResultReference reference,
        @Printable @Nullable String phoneNumberId,
        JsonObject unknownFields)
        implements FraudEvidence {

    public FraudPhoneNumberEvidence {
        indicators = List.copyOf(indicators);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
