package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The risk of an entity, over all its workflows and in this run. Recorded results have one pair of level and score, or the other,
 * or parts of both. A component is null if FrankieOne did not send it.
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
 * @param riskFactors the factors of the score
 * @param isOutdated whether the entity changed after the assessment
 * @param schemaVersion FrankieOne's version of the record's format
 * @param createdAt when it was created
 * @param updatedAt when it was changed
 * @param updatedBy who changed it
 * @param updatedRequestId the request that changed it
 * @param unknownFields all other fields, as sent
 */
public record RiskAssessment(
        @Printable @Nullable String riskAssessmentId,
        @Printable @Nullable String entityId,
        @Printable @Nullable String serviceProfileId,
        @Printable @Nullable String workflowId,
        @Printable @Nullable String workflowExecutionId,
        @Printable Open<RiskLevel> riskLevel,
        @Printable @Nullable BigDecimal riskScore,
        @Printable Open<RiskLevel> workflowRiskLevel,
        @Printable @Nullable BigDecimal workflowRiskScore,
        @Printable List<RiskFactor> riskFactors,
        @Printable @Nullable Boolean isOutdated,
        @Nullable Integer schemaVersion,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable String updatedBy,
        @Printable @Nullable String updatedRequestId,
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
