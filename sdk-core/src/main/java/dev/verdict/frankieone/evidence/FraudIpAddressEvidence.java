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
 * Fraud signals of an IP address. A component is null where nothing was sent.
 *
 * @param type the kind of evidence
 * @param riskLevel the risk
 * @param indicators the signals
 * @param reference where the provider keeps it
 * @param ipAddressInformation the address
 * @param deviceId the device that used it
 * @param session the session in which it was looked at
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
