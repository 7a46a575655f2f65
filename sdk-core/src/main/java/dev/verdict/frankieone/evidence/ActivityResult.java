package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in monitored activity. A component is null where nothing was sent.
 *
 * @param activityResultId the id
 * @param riskLevel the risk; absent in older results
 * @param activityId the activity, in older results
 * @param relatedActivityIds the activities that it rests on; empty in older results
 * @param evaluationId the evaluation
 * @param indicators the signals
 * @param reference where the provider keeps it
 * @param unknownFields every other field, as sent
 */
public record ActivityResult(
        @Printable @Nullable String activityResultId,
        @Printable Open<RiskLevel> riskLevel,
        @Printable @Nullable String activityId,
        @Printable List<String> relatedActivityIds,
        @Printable @Nullable String evaluationId,
        @Printable List<Indicator> indicators,
        @Nullable ResultReference reference,
        JsonObject unknownFields)
        implements JsonRecord {

    public ActivityResult {
        relatedActivityIds = List.copyOf(relatedActivityIds);
        indicators = List.copyOf(indicators);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
