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
 * Fraud signals of a phone number. A component is null where nothing was sent.
 *
 * @param type the kind of evidence
 * @param riskLevel the risk
 * @param indicators the signals
 * @param reference where the provider keeps it
 * @param phoneNumberId the id of the number
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
