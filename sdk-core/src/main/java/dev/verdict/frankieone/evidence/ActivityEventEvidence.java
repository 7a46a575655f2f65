package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import dev.verdict.frankieone.activity.Activity;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event in monitored activity. A component is null if FrankieOne did not send it.
 *
 * @param type the kind of evidence
 * @param activityAsSent the activity as sent, which can be an empty object
 * @param result the result of the activity
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("ACTIVITY_EVENT")
public record ActivityEventEvidence(
        @Printable @Nullable String type,
        @JsonName("activity") @Nullable JsonObject activityAsSent,
        @Printable @Nullable ActivityResult result,
        JsonObject unknownFields)
        implements ActivityEvidence {

    /**
     * The monitored activity.
     *
     * @return the activity, the same instance on each call; null if FrankieOne did not send one
     * @throws dev.verdict.UnreadableBodyException if a list that the activity cannot be read without has another JSON type;
     *     {@link #activityAsSent()} still returns the activity
     */
    @Override
    public @Nullable Activity activity() {
        return activityAsSent == null ? null : JsonBinding.read(Activity.class, activityAsSent, "activity");
    }

    @Override
    public Open<RiskLevel> risk() {
        return ActivityResults.risk(Open.absent(), result);
    }

    @Override
    public List<ActivityResult> results() {
        return ActivityResults.all(List.of(), result);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
