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
