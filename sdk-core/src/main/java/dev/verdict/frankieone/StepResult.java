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
 * The result of one attempt at one step, with its evidence. A component is null where nothing was sent.
 *
 * @param stepResultId the id
 * @param stepName the step
 * @param result the outcome
 * @param objectType what kind of thing the step looked at
 * @param objectId the id of that thing
 * @param summary what the step found, in short
 * @param processResults the evidence
 * @param errors what went wrong
 * @param risk the risk after this step
 * @param serviceProviders the providers it called
 * @param notes notes under keys of their own
 * @param workflowExecutionId the execution
 * @param requestId the request that made it
 * @param schemaVersion the version of the shape
 * @param createdAt when it was entered
 * @param startedAt when the step began
 * @param endedAt when it ended
 * @param updatedAt when it was changed
 * @param updatedBy who changed it
 * @param unknownFields every other field, as sent
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
     * The evidence of this attempt, to pick from.
     *
     * @return a view of {@link #processResults()}
     */
    public Evidence evidence() {
        return Evidence.of(processResults);
    }

    /**
     * The unresolved hits of a screening in this attempt.
     *
     * @return the counts; empty for steps that screen nobody
     */
    public AmlHits amlHits() {
        return AmlCounts.of(List.of(this));
    }

    /**
     * How long the attempt took.
     *
     * @return empty if it has not ended, or the times are missing or the wrong way round
     */
    public Optional<Duration> duration() {
        return StepHistories.between(startedAt, endedAt);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
