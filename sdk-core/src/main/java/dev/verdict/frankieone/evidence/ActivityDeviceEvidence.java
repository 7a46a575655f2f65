package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import dev.verdict.frankieone.activity.Activity;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signals of a device in monitored activity. A component is null if FrankieOne did not send it.
 *
 * <p>Only older results hold this kind: FrankieOne no longer produces it. The SDK still reads it, because results are stored for years.
 *
 * @param type the kind of evidence
 * @param riskLevel the level of risk
 * @param activityResults the results by activity
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("ACTIVITY_DEVICE")
public record ActivityDeviceEvidence(
        @Printable @Nullable String type,
        @Printable Open<RiskLevel> riskLevel,
        @Printable List<ActivityResult> activityResults,
        JsonObject unknownFields)
        implements ActivityEvidence {

    public ActivityDeviceEvidence {
        activityResults = List.copyOf(activityResults);
    }

    @Override
    public Open<RiskLevel> risk() {
        return ActivityResults.risk(riskLevel, null);
    }

    /** {@inheritDoc} Always null: evidence of this kind never holds the activity. */
    @Override
    public @Nullable Activity activity() {
        return null;
    }

    @Override
    public List<ActivityResult> results() {
        return activityResults;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
