package dev.verdict.frankieone.summary;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The summary of the last step. A component is null if FrankieOne did not send it.
 *
 * @param stepName the kind of summary
 * @param workflowContextId the id of the execution's context
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("FINISH")
public record FinishSummary(
        @Printable @Nullable String stepName,
        @Printable @Nullable String workflowContextId,
        JsonObject unknownFields) implements StepSummary {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
