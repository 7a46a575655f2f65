package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import dev.verdict.frankieone.device.DeviceSession;
import dev.verdict.frankieone.device.IpInformation;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fraud signals of an IP address. A component is null if FrankieOne did not send it.
 *
 * @param type the kind of evidence
 * @param riskLevel the level of risk
 * @param indicators the signals
 * @param reference the provider's reference to the result
 * @param ipAddressInformation the IP address
 * @param deviceId the id of the device that used the address
 * @param session the session in which the address was evaluated
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("FRAUD_IP_ADDRESS")
public record FraudIpAddressEvidence(
        @Printable @Nullable String type,
        @Printable Open<RiskLevel> riskLevel,
        @Printable List<Indicator> indicators,
        @Nullable ResultReference reference,
        @Nullable IpInformation ipAddressInformation,
        @Printable @Nullable String deviceId,
        @Nullable DeviceSession session,
        JsonObject unknownFields)
        implements FraudEvidence {

    public FraudIpAddressEvidence {
        indicators = List.copyOf(indicators);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
