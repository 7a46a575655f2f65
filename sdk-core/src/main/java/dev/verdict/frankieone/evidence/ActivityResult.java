package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of monitoring an activity. A component is null if FrankieOne did not send it.
 *
 * @param activityResultId the id of the result
 * @param riskLevel the level of risk; absent in older results
 * @param activityId the id of the activity; sent only in older results
 * @param relatedActivityIds the ids of the activities that the result is based on; empty in older results
 * @param evaluationId the id of the evaluation
 * @param indicators the signals
 * @param reference the provider's reference to the result
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
