package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one monitored activity. A component is null where nothing was sent.
 *
 * @param activityResultId the id
 * @param activityId the activity
 * @param evaluationId the evaluation
 * @param indicators the signals
 * @param reference where the provider keeps it
 * @param unknownFields every other field, as sent
 */
public record ActivityResult(
        @Shown @Nullable String activityResultId,
        @Shown @Nullable String activityId,
        @Shown @Nullable String evaluationId,
        @Shown List<Indicator> indicators,
        @Nullable ResultReference reference,
        JsonObject unknownFields)
        implements JsonRecord {

    public ActivityResult {
        indicators = List.copyOf(indicators);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
