package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The risk of an entity: over all its workflows, and in this run. Recordings carry one pair, or the other, or parts
 * of both. A component is null where nothing was sent.
 *
 * @param riskAssessmentId the id
 * @param entityId the entity
 * @param serviceProfileId the service profile
 * @param workflowId the workflow
 * @param workflowExecutionId the execution
 * @param riskLevel the level over all workflows
 * @param riskScore the score over all workflows
 * @param workflowRiskLevel the level of this run
 * @param workflowRiskScore the score of this run
 * @param riskFactors what the score is made of
 * @param isOutdated whether the entity changed since
 * @param schemaVersion the version of the shape
 * @param createdAt when it was made
 * @param updatedAt when it was changed
 * @param updatedBy who changed it
 * @param updatedRequestId the request that changed it
 * @param unknownFields every other field, as sent
 */
public record RiskAssessment(
        @Shown @Nullable String riskAssessmentId,
        @Shown @Nullable String entityId,
        @Shown @Nullable String serviceProfileId,
        @Shown @Nullable String workflowId,
        @Shown @Nullable String workflowExecutionId,
        @Shown Open<RiskLevel> riskLevel,
        @Shown @Nullable BigDecimal riskScore,
        @Shown Open<RiskLevel> workflowRiskLevel,
        @Shown @Nullable BigDecimal workflowRiskScore,
        @Shown List<RiskFactor> riskFactors,
        @Shown @Nullable Boolean isOutdated,
        @Nullable Integer schemaVersion,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable String updatedBy,
        @Shown @Nullable String updatedRequestId,
        JsonObject unknownFields)
        implements JsonRecord {

    public RiskAssessment {
        riskFactors = List.copyOf(riskFactors);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
