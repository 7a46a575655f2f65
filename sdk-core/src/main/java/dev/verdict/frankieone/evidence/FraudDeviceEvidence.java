package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import dev.verdict.frankieone.device.Device;
import dev.verdict.frankieone.device.DeviceSession;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Kind;
import dev.verdict.json.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fraud signals of a device. A component is null where nothing was sent.
 *
 * @param type the kind of evidence
 * @param riskLevel the risk
 * @param indicators the signals
 * @param reference where the provider keeps it
 * @param device the device
 * @param session the session in which it was looked at
 * @param unknownFields every other field, as sent
 */
@Kind("FRAUD_DEVICE")
public record FraudDeviceEvidence(
        @Shown @Nullable String type,
        @Shown Open<RiskLevel> riskLevel,
        @Shown List<Indicator> indicators,
        @Nullable ResultReference reference,
        @Nullable Device device,
        @Nullable DeviceSession session,
        JsonObject unknownFields)
        implements FraudEvidence {

    public FraudDeviceEvidence {
        indicators = List.copyOf(indicators);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
