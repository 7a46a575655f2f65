package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A finding of a run that may need a person. Open issues are the reasons for a review. A component is null if FrankieOne did not
 * send it.
 *
 * @param issueId the id
 * @param category the category
 * @param issue the type of issue
 * @param severity the severity
 * @param isCleared whether a person cleared it
 * @param stepResultId the step result in which it was found; null or blank if it belongs to the run as a whole
 * @param workflowExecutionId the execution
 * @param createdAt when it was found
 * @param createdBy who or what found it
 * @param updatedAt when it was changed
 * @param updatedBy who changed it
 * @param updatedRequestId the request that changed it
 * @param unknownFields all other fields, as sent
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
     * Whether the issue is open.
     *
     * @return true unless a person cleared it
     */
    public boolean isOpen() {
        return !Boolean.TRUE.equals(isCleared);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
