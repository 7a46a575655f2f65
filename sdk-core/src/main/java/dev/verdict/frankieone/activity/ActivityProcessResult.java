package dev.verdict.frankieone.activity;

import dev.verdict.Open;
import dev.verdict.frankieone.ManualStatus;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A process result that examined an activity. A component is null if FrankieOne did not send it.
 *
 * @param activityResultId the id of what the check found
 * @param processResultId the id of the process result
 * @param resultClass what the check looked for
 * @param manualStatus the status that a reviewer set
 * @param relatedActivityIds the ids of the other activities that the result is based on
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 * @param unknownFields fields that this version does not know, as sent
 */
public record ActivityProcessResult(
        @Printable @Nullable String activityResultId,
        @Printable @Nullable String processResultId,
        @Printable @JsonName("class") Open<ActivityResultClass> resultClass,
        @Printable Open<ManualStatus> manualStatus,
        @Printable List<String> relatedActivityIds,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        JsonObject unknownFields)
        implements JsonRecord {

    public ActivityProcessResult {
        relatedActivityIds = List.copyOf(relatedActivityIds);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
