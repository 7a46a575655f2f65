package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something found in a run that may need a person: why a review is one. A component is null where nothing was sent.
 *
 * @param issueId the id
 * @param category what it is about
 * @param issue what it says
 * @param severity how severe it is
 * @param isCleared whether a person cleared it
 * @param stepResultId the step result it was found in; null or blank if it belongs to the run as a whole
 * @param workflowExecutionId the execution
 * @param createdAt when it was found
 * @param createdBy who or what found it
 * @param updatedAt when it was changed
 * @param updatedBy who changed it
 * @param updatedRequestId the request that changed it
 * @param unknownFields every other field, as sent
 */
public record WorkflowIssue(
        @Printable @Nullable String issueId,
        @Printable Open<IssueCategory> category,
        @Printable Open<IssueType> issue,
        @Printable Open<IssueSeverity> severity,
        @Printable @Nullable Boolean isCleared,
        @Printable @Nullable String stepResultId,
        @Printable @Nullable String workflowExecutionId,
        @Nullable Instant createdAt,
        @Nullable String createdBy,
        @Nullable Instant updatedAt,
        @Nullable String updatedBy,
        @Printable @Nullable String updatedRequestId,
        JsonObject unknownFields)
        implements JsonRecord {

    /**
     * Whether it still stands.
     *
     * @return true unless it was cleared
     */
    public boolean isOpen() {
        return !Boolean.TRUE.equals(isCleared);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
