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
 * An event in monitored activity. A component is null where nothing was sent.
 *
 * @param type the kind of evidence
 * @param activityAsSent the activity as it was sent, which can be empty
 * @param result what was found
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
     * The activity that was looked at.
     *
     * @return the activity, the same instance at each call; null if none was sent
     * @throws dev.verdict.UnreadableBodyException if a list in it that others hang on is none; {@link #activityAsSent()} still has it
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
