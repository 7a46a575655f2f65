package dev.verdict.frankieone.device;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The behavior of a person at a device. A component is null if FrankieOne did not send it.
 *
 * @param riskLevel the risk
 * @param hesitationPercentileLongTermMemory the hesitation over data that a person knows by heart, as a percentile
 * @param hesitationPercentileNonLongTermMemory the hesitation over data that a person must look up, as a percentile
 * @param numberDistractionEvents how often the person was distracted
 * @param unknownFields fields that this version does not know, as sent
 */
public record BehaviorBiometrics(
        @Printable Open<RiskLevel> riskLevel,
        @Nullable BigDecimal hesitationPercentileLongTermMemory,
        @Nullable BigDecimal hesitationPercentileNonLongTermMemory,
        @Nullable Integer numberDistractionEvents,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
