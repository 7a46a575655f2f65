package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One factor of a risk assessment. A component is null if FrankieOne did not send it.
 *
 * @param riskFactorId the id
 * @param factor the factor
 * @param value its value; can be personal data
 * @param description free text; can contain personal data
 * @param score its contribution to the score
 * @param status whether it still counts
 * @param manualOverrideScore the score that a person set instead
 * @param createdAt when it was found
 * @param createdServiceProfileId the service profile it was found in
 * @param createdStepResultId the step result it was found in
 * @param createdWorkflowExecutionId the execution it was found in
 * @param stepResultId the step result it was last seen in
 * @param workflowExecutionId the execution it was last seen in
 * @param updatedAt when it was changed
 * @param updatedBy who changed it
 * @param updatedRequestId the request that changed it
 * @param unknownFields all other fields, as sent
 */
public record RiskFactor(
        @Printable @Nullable String riskFactorId,
        @Printable @Nullable String factor,
        @Nullable String value,
        @Nullable String description,
        @Printable @Nullable BigDecimal score,
        @Printable Open<RiskFactorStatus> status,
        @Printable @Nullable BigDecimal manualOverrideScore,
        @Nullable Instant createdAt,
        @Printable @Nullable String createdServiceProfileId,
        @Printable @Nullable String createdStepResultId,
        @Printable @Nullable String createdWorkflowExecutionId,
        @Printable @Nullable String stepResultId,
        @Printable @Nullable String workflowExecutionId,
        @Nullable Instant updatedAt,
        @Nullable String updatedBy,
        @Printable @Nullable String updatedRequestId,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
