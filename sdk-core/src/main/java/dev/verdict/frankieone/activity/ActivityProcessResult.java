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
 * A check that looked at an activity. A component is null where nothing was sent.
 *
 * @param activityResultId the id of what the check found
 * @param processResultId the process result
 * @param resultClass what the check looked for
 * @param manualStatus a person's word about it
 * @param relatedActivityIds the other activities that it rests on
 * @param createdAt when it was made
 * @param updatedAt when it was changed
 * @param unknownFields every other field, as sent
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
