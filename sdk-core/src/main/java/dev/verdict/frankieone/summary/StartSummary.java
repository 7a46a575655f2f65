package dev.verdict.frankieone.summary;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The summary of the first step. A component is null if FrankieOne did not send it.
 *
 * @param stepName the kind of summary
 * @param workflowContextId the id of the execution's context
 * @param workflowExecutionId the id of the execution
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("START")
public record StartSummary(
        @Printable @Nullable String stepName,
        @Printable @Nullable String workflowContextId,
        @Printable @Nullable String workflowExecutionId,
        JsonObject unknownFields)
        implements StepSummary {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
