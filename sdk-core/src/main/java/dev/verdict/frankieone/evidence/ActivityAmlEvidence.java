package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Kind;
import dev.verdict.json.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signals of money laundering in monitored activity. A component is null where nothing was sent.
 *
 * @param type the kind of evidence
 * @param riskLevel the risk
 * @param activityResults what was found, by activity
 * @param unknownFields every other field, as sent
 */
@Kind("ACTIVITY_AML")
public record ActivityAmlEvidence(
        @Shown @Nullable String type,
        @Shown Open<RiskLevel> riskLevel,
        @Shown List<ActivityResult> activityResults,
        JsonObject unknownFields)
        implements ActivityEvidence {

    public ActivityAmlEvidence {
        activityResults = List.copyOf(activityResults);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
