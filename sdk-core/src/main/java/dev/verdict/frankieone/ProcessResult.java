package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.frankieone.evidence.SupplementaryData;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of one check at one source. A component is null if FrankieOne did not send it.
 *
 * @param processResultId the id
 * @param resultClass the class of the check
 * @param subClass the subclass, with FrankieOne's value; the list is open
 * @param objectType the type of the object that was checked
 * @param objectId the id of that object
 * @param result the outcome
 * @param state the technical state of the check
 * @param systemStatus whether it still counts; absent means it does
 * @param manualStatus a reviewer's decision about it
 * @param providerResult the response of the provider
 * @param supplementaryData the evidence in detail
 * @param errors the errors of the check
 * @param riskFactors what it contributes to the risk assessment
 * @param notes notes by key
 * @param stepName the step it belongs to
 * @param stepType the type of that step
 * @param entityId the entity
 * @param groupId the group of results it belongs to
 * @param requestId the request that created it
 * @param schemaVersion FrankieOne's version of the record's format
 * @param createdAt when it was created
 * @param updatedAt when it was changed
 * @param updatedBy who changed it
 * @param unknownFields all other fields, as sent
 */
public record ProcessResult(
        @Printable @Nullable String processResultId,
        @Printable @JsonName("class") Open<ProcessResultClass> resultClass,
        @Printable @Nullable String subClass,
        @Printable Open<ObjectType> objectType,
        @Printable @Nullable String objectId,
        @Printable Open<ProcessOutcome> result,
        @Printable Open<ProcessResultState> state,
        @Printable Open<SystemStatus> systemStatus,
        @Printable Open<ManualStatus> manualStatus,
        @Printable @Nullable ProviderResult providerResult,
        @Nullable SupplementaryData supplementaryData,
        @Printable List<ResultError> errors,
        @Printable List<ProcessRiskFactor> riskFactors,
        Map<String, Attribute> notes,
        @Printable @Nullable String stepName,
        @Printable @Nullable String stepType,
        @Printable @Nullable String entityId,
        @Printable @Nullable String groupId,
        @Printable @Nullable String requestId,
        @Nullable Integer schemaVersion,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable String updatedBy,
        JsonObject unknownFields)
        implements JsonRecord {

    public ProcessResult {
        errors = List.copyOf(errors);
        riskFactors = List.copyOf(riskFactors);
        notes = Collections.unmodifiableMap(notes);
    }

    /**
     * Whether the check counts today, and for or against the entity: from its system status, its manual status and its outcome.
     *
     * @return the standing; never null
     */
    public Standing standing() {
        return EvidenceRules.standing(this);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
