package dev.verdict.frankieone.device;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How somebody behaved at a device. A component is null where nothing was sent.
 *
 * @param riskLevel the risk
 * @param hesitationPercentileLongTermMemory hesitation over what one knows by heart, as a percentile
 * @param hesitationPercentileNonLongTermMemory hesitation over what one must look up, as a percentile
 * @param numberDistractionEvents how often something else got attention
 * @param unknownFields every other field, as sent
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
