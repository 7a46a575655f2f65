package dev.verdict.frankieone;

import dev.verdict.Contradiction;
import dev.verdict.FailingStep;
import dev.verdict.Open;
import dev.verdict.Progress;
import dev.verdict.StatusOverride;
import dev.verdict.UnreadableBodyException;
import dev.verdict.Verdict;
import dev.verdict.VerificationResult;
import dev.verdict.frankieone.summary.StepSummary;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import dev.verdict.json.Structure;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of one execution of a workflow for an individual or an organization, as FrankieOne sends it under {@code
 * workflowResult}.
 *
 * <p>To act on it, use {@link #verdict()}. The verdict depends on the state first and then on the status, never on the automated
 * result. The meaning of {@code CLEAR} depends on the {@link LifecyclePhase}. A component is null if FrankieOne did not send it.
 *
 * <pre>{@code
 * WorkflowResult result = WorkflowResult.parse(bytes);
 * switch (result.verdict().kind()) { … }
 * }</pre>
 *
 * @param workflowExecutionId the execution
 * @param workflowExecutionState the technical state; the status is final only if it is {@link WorkflowExecutionState#COMPLETED}
 * @param status the outcome, including overrides
 * @param automatedResult the JSON field {@code result}: the automated outcome before any override. It is history; {@code status}
 *     is the outcome
 * @param statusOverrideRequestId the request that overrode the status; null or blank if none did
 * @param statusOverrideBy the name or e-mail address of the person who overrode the status; null or blank if not sent
 * @param statusOverrideAt when the status was overridden
 * @param workflowId the workflow
 * @param workflowName the workflow's name
 * @param endWorkflowId the workflow in which the run ended, if another workflow continued it
 * @param endWorkflowName that workflow's name
 * @param serviceProfileId the service profile
 * @param entityId the entity; can differ from the one in the envelope
 * @param entityType the type of the entity
 * @param lifecyclePhase the phase of the customer lifecycle
 * @param monitoringTypes what the run monitors
 * @param workflowExecutionType whether it called providers or evaluated existing results again; absent in older results
 * @param isManual whether a person started or decided it
 * @param steps the names of the steps by outcome
 * @param workflowStepResults the step results, newest first in recorded results; a step can have several results, or none
 * @param issues the findings that may need a person
 * @param riskAssessment the risk
 * @param errors the errors of the run as a whole
 * @param notes notes by key
 * @param requestId the request that started the run
 * @param schemaVersion FrankieOne's version of the record's format
 * @param createdAt when the record was created
 * @param startedAt when the run started
 * @param endedAt when the run ended
 * @param updatedAt when it was changed
 * @param updatedBy who changed it
 * @param unknownFields all other fields, as sent
 */
public record WorkflowResult(
        @Printable @Nullable String workflowExecutionId,
        @Printable Open<WorkflowExecutionState> workflowExecutionState,
        @Printable Open<WorkflowStatus> status,
        @Printable @JsonName("result") Open<WorkflowStatus> automatedResult,
        @Printable @Structure @Nullable String statusOverrideRequestId,
        @Nullable String statusOverrideBy,
        @Nullable Instant statusOverrideAt,
        @Printable @Nullable String workflowId,
        @Printable @Nullable String workflowName,
        @Printable @Nullable String endWorkflowId,
        @Printable @Nullable String endWorkflowName,
        @Printable @Nullable String serviceProfileId,
        @Printable @Nullable String entityId,
        @Printable Open<EntityType> entityType,
        @Printable Open<LifecyclePhase> lifecyclePhase,
        @Printable List<Open<MonitoringType>> monitoringTypes,
        @Printable Open<WorkflowExecutionType> workflowExecutionType,
        @Printable @Nullable Boolean isManual,
        @Printable @Structure @Nullable WorkflowSteps steps,
        @Printable List<StepResult> workflowStepResults,
        @Printable List<WorkflowIssue> issues,
        @Printable @Nullable RiskAssessment riskAssessment,
        @Printable List<ResultError> errors,
        Map<String, Attribute> notes,
        @Printable @Nullable String requestId,
        @Nullable Integer schemaVersion,
        @Nullable Instant createdAt,
        @Printable @Nullable Instant startedAt,
        @Printable @Nullable Instant endedAt,
        @Nullable Instant updatedAt,
        @Nullable String updatedBy,
        JsonObject unknownFields)
        implements VerificationResult, JsonRecord {

    public WorkflowResult {
        monitoringTypes = List.copyOf(monitoringTypes);
        workflowStepResults = List.copyOf(workflowStepResults);
        issues = List.copyOf(issues);
        errors = List.copyOf(errors);
        notes = Collections.unmodifiableMap(notes);
    }

    /**
     * Parses a result, alone or in its {@link WorkflowResponse}. The response for an accepted execution, which has ids and no
     * result, becomes a pending result.
     *
     * @param json UTF-8 JSON of a {@code workflowResult}, or of a {@link WorkflowResponse}
     * @return the result
     * @throws UnreadableBodyException if it is neither, or both at once; if it has no field of an execution; if a result contains
     *     another result
     */
    public static WorkflowResult parse(byte[] json) {
        if (JsonBinding.hasField(Objects.requireNonNull(json, "json"), ExecutionBodies.RESULT)) {
            return WorkflowResponse.parse(json).workflowResult();
        }
        WorkflowResult result = JsonBinding.read(WorkflowResult.class, json);
        ExecutionBodies.requireResult(result, "$");
        return result;
    }

    /**
     * The same as {@link #parse(byte[])}, for JSON in a string.
     *
     * @param json a {@code workflowResult}, or a {@link WorkflowResponse}
     * @return the result
     * @throws UnreadableBodyException for the same reasons; also if the string has an unpaired surrogate, which UTF-8 cannot
     *     encode
     */
    public static WorkflowResult parse(String json) {
        return parse(JsonBinding.utf8(json));
    }

    @Override
    public Verdict verdict() {
        return VerdictRules.verdict(this);
    }

    @Override
    public Progress progress() {
        return VerdictRules.progress(this);
    }

    @Override
    public Optional<StatusOverride> statusOverride() {
        return VerdictRules.override(this);
    }

    @Override
    public List<FailingStep> failingSteps() {
        return FailingSteps.of(this);
    }

    /**
     * {@inheritDoc}
     *
     * <p>A FrankieOne result can have every {@link Contradiction.Kind} except those about events and transactions. Only the
     * checks of the newest attempt at each subject of each step are examined.
     */
    @Override
    public List<Contradiction> contradictions() {
        return Contradictions.of(this);
    }

    @Override
    public @Nullable String executionId() {
        return workflowExecutionId;
    }

    @Override
    public String explain() {
        return Explanation.of(this);
    }

    /**
     * All attempts at a step, including earlier attempts and all subjects.
     *
     * @param stepName the step
     * @return the results in the order sent, newest first in recorded results; empty if there is none
     */
    public List<StepResult> stepResults(String stepName) {
        Objects.requireNonNull(stepName, "stepName");
        return workflowStepResults.stream()
                .filter(step -> stepName.equals(step.stepName()))
                .toList();
    }

    /**
     * One step with all its attempts. {@link StepHistory#current()} returns the attempts that decide.
     *
     * @param stepName the step, such as {@code AML}; compared exactly
     * @return the step; empty if the result has no such step
     */
    public Optional<StepHistory> step(String stepName) {
        Objects.requireNonNull(stepName, "stepName");
        return timeline().stream().filter(step -> step.name().equals(stepName)).findFirst();
    }

    /**
     * The summaries of one type, from the attempts that decide.
     *
     * <pre>{@code
     * List<KycRule> met = result.summaries(KycSummary.class).stream().flatMap(kyc -> kyc.matchedRules().stream()).toList();
     * }</pre>
     *
     * @param <T> the type
     * @param kind a record, such as {@code KycSummary}
     * @return the summaries in the workflow order of their steps, unmodifiable; empty if there is none
     */
    public <T extends StepSummary> List<T> summaries(Class<T> kind) {
        Objects.requireNonNull(kind, "kind");
        return StepHistories.current(this).stream()
                .map(StepResult::summary)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /**
     * The steps that passed, with the reasons: the rules that were met, and the number and sources of the checks that count in
     * the entity's favor. Steps that were skipped or not applicable are not included.
     *
     * @return the steps in workflow order, unmodifiable; empty if none has passed yet
     */
    public List<PassedStep> passedSteps() {
        return PassedSteps.of(this);
    }

    /**
     * The {@link #passedSteps()} as plain text for a person, without personal data.
     *
     * @return one line for each step, separated by {@code \n}; {@code No step passed} if there is none
     */
    public String explainPassed() {
        List<PassedStep> passed = passedSteps();
        return passed.isEmpty()
                ? "No step passed"
                : String.join(
                        "\n", passed.stream().map(step -> "Passed: " + step).toList());
    }

    /**
     * The steps of the run as a timeline: in workflow order, each with all its attempts.
     *
     * @return the steps, including those not reached yet, unmodifiable
     */
    public List<StepHistory> timeline() {
        return StepHistories.of(this);
    }

    /**
     * The evidence that counts today, as a filterable view: the checks of the newest attempt at each subject of each step.
     * Earlier attempts are in {@link #timeline()}.
     *
     * @return a view of the process results in the workflow order of their steps
     */
    public Evidence evidence() {
        return Evidence.of(StepHistories.current(this).stream()
                .flatMap(step -> step.processResults().stream())
                .toList());
    }

    /**
     * The unresolved hits of screenings, from the newest attempts.
     *
     * @return the counts
     */
    public AmlHits amlHits() {
        return AmlCounts.of(StepHistories.current(this));
    }

    /**
     * The risk that applies, and its source: the higher of the entity's and this run's risk, else that of the newest step. A
     * source with a level takes precedence over one with only a score. An assessment with the level UNKNOWN takes precedence over
     * steps. Levels that differ are {@link #contradictions()}.
     *
     * @return the risk; empty if none was sent
     */
    public Optional<EffectiveRisk> effectiveRisk() {
        return RiskRules.of(this);
    }

    /**
     * The issues that nobody has cleared.
     *
     * @return the issues, most severe first; issues of equal severity in the order sent. An unknown severity counts as {@link
     *     IssueSeverity#REVIEW}
     */
    public List<WorkflowIssue> openIssues() {
        return IssueRules.open(this);
    }

    /**
     * How long the run took.
     *
     * @return the duration; empty if it has not ended, if a time is missing, or if the end is before the start
     */
    public Optional<Duration> duration() {
        return StepHistories.between(startedAt, endedAt);
    }

    /**
     * The differences between an earlier snapshot of the same execution and this one. For example, fetch a result again after an
     * override, and see what changed.
     *
     * @param previous the earlier snapshot
     * @return the differences that can matter for a decision
     * @throws IllegalArgumentException if it is a snapshot of another execution
     */
    public WorkflowChanges changesSince(WorkflowResult previous) {
        return WorkflowChanges.between(Objects.requireNonNull(previous, "previous"), this);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
