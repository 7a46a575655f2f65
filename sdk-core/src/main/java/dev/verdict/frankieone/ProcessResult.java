package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.frankieone.evidence.SupplementaryData;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of one check at one source. A component is null where nothing was sent.
 *
 * @param processResultId the id
 * @param resultClass the class of the check
 * @param subClass the class within that class, in the words of the platform: the list is open
 * @param objectType what kind of thing was checked
 * @param objectId the id of that thing
 * @param result the outcome
 * @param state how far the check is
 * @param systemStatus whether it still counts; absent means it does
 * @param manualStatus a person's word about it
 * @param providerResult what the provider said
 * @param supplementaryData the evidence in detail
 * @param errors what went wrong
 * @param riskFactors what it adds to the risk assessment
 * @param notes notes under keys of their own
 * @param stepName the step it belongs to
 * @param stepType the type of that step
 * @param entityId the entity
 * @param groupId the group of results it belongs to
 * @param requestId the request that made it
 * @param schemaVersion the version of the shape
 * @param createdAt when it was made
 * @param updatedAt when it was changed
 * @param updatedBy who changed it
 * @param unknownFields every other field, as sent
 */
public record ProcessResult(
        @Shown @Nullable String processResultId,
        @Shown @JsonName("class") Open<ProcessResultClass> resultClass,
        @Shown @Nullable String subClass,
        @Shown Open<ObjectType> objectType,
        @Shown @Nullable String objectId,
        @Shown Open<ProcessOutcome> result,
        @Shown Open<ProcessResultState> state,
        @Shown Open<SystemStatus> systemStatus,
        @Shown Open<ManualStatus> manualStatus,
        @Shown @Nullable ProviderResult providerResult,
        @Nullable SupplementaryData supplementaryData,
        @Shown List<ResultError> errors,
        @Shown List<ProcessRiskFactor> riskFactors,
        Map<String, Attribute> notes,
        @Shown @Nullable String stepName,
        @Shown @Nullable String stepType,
        @Shown @Nullable String entityId,
        @Shown @Nullable String groupId,
        @Shown @Nullable String requestId,
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
     * Where the check stands today: after its system status, a person's word and its outcome.
     *
     * @return never null
     */
    public Standing standing() {
        return EvidenceRules.standing(this);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
