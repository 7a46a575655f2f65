package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.frankieone.summary.StepSummary;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of one attempt at one step, with its evidence. A component is null if FrankieOne did not send it.
 *
 * @param stepResultId the id
 * @param stepName the step
 * @param result the outcome
 * @param objectType the type of the object that the step examined
 * @param objectId the id of that object
 * @param summary the summary of what the step found
 * @param processResults the evidence
 * @param errors the errors of the step
 * @param risk the risk after this step
 * @param serviceProviders the providers it called
 * @param notes notes by key
 * @param workflowExecutionId the execution
 * @param requestId the request that created it
 * @param schemaVersion FrankieOne's version of the record's format
 * @param createdAt when the record was created
 * @param startedAt when the step started
 * @param endedAt when it ended
 * @param updatedAt when it was changed
 * @param updatedBy who changed it
 * @param unknownFields all other fields, as sent
 */
public record StepResult(
        @Printable @Nullable String stepResultId,
        @Printable @Nullable String stepName,
        @Printable Open<StepOutcome> result,
        @Printable Open<ObjectType> objectType,
        @Printable @Nullable String objectId,
        @Printable @Nullable StepSummary summary,
        @Printable List<ProcessResult> processResults,
        @Printable List<ResultError> errors,
        @Printable @Nullable StepRisk risk,
        @Printable List<ServiceProvider> serviceProviders,
        Map<String, Attribute> notes,
        @Printable @Nullable String workflowExecutionId,
        @Printable @Nullable String requestId,
        @Nullable Integer schemaVersion,
        @Nullable Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant updatedAt,
        @Nullable String updatedBy,
        JsonObject unknownFields)
        implements JsonRecord {

    public StepResult {
        processResults = List.copyOf(processResults);
        errors = List.copyOf(errors);
        serviceProviders = List.copyOf(serviceProviders);
        notes = Collections.unmodifiableMap(notes);
    }

    /**
     * The evidence of this attempt, as a filterable view.
     *
     * @return a view of {@link #processResults()}
     */
    public Evidence evidence() {
        return Evidence.of(processResults);
    }

    /**
     * The unresolved hits of a screening in this attempt.
     *
     * @return the counts; empty for steps without a screening
     */
    public AmlHits amlHits() {
        return AmlCounts.of(List.of(this));
    }

    /**
     * How long the attempt took.
     *
     * @return the duration; empty if it has not ended, if a time is missing, or if the end is before the start
     */
    public Optional<Duration> duration() {
        return StepHistories.between(startedAt, endedAt);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
