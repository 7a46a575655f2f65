package dev.verdict.frankieone.summary;

import dev.verdict.Open;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The summary of the decision step. A component is null if FrankieOne did not send it.
 *
 * @param stepName the kind of summary
 * @param workflowExecutionResult the decision, before any override
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("DECISION")
public record DecisionSummary(
        @Printable @Nullable String stepName,
        @Printable Open<WorkflowStatus> workflowExecutionResult,
        JsonObject unknownFields)
        implements StepSummary {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
