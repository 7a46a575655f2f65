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
 * <p>To act on it, use {@link #verdict()}: it looks at the state before the status, and at the status before the automated
 * result; what {@code CLEAR} means depends on the {@link LifecyclePhase}. A component is null where nothing was sent.
 *
 * <pre>{@code
 * WorkflowResult result = WorkflowResult.parse(bytes);
 * switch (result.verdict().kind()) { … }
 * }</pre>
 *
 * @param workflowExecutionId the execution
 * @param workflowExecutionState how far the execution is; only {@link WorkflowExecutionState#COMPLETED} makes the status
 *     final
 * @param status the outcome, overrides included
 * @param automatedResult the JSON field {@code result}: what the machine said before any override. History, not the outcome
 * @param statusOverrideRequestId the request that overrode the status; null or blank if none did
 * @param statusOverrideBy who overrode the status: a person's name or e-mail; null or blank if the platform does not say
 * @param statusOverrideAt when the status was overridden
 * @param workflowId the workflow
 * @param workflowName the workflow's name
 * @param endWorkflowId the workflow the run ended in, if it was handed on
 * @param endWorkflowName that workflow's name
 * @param serviceProfileId the service profile
 * @param entityId the entity; can differ from the one in the envelope
 * @param entityType what kind of entity it is
 * @param lifecyclePhase where in the customer's life the run belongs
 * @param monitoringTypes what it monitors
 * @param workflowExecutionType whether it asked providers, or judged what was there again; absent in older results
 * @param isManual whether a person started or decided it
 * @param steps the names of the steps by outcome
 * @param workflowStepResults the results of the steps, newest first in recordings; a step can be in it more than once, or
 *     not at all
 * @param issues what was found that may need a person
 * @param riskAssessment the risk
 * @param errors what went wrong in the run as a whole
 * @param notes notes under keys of their own
 * @param requestId the request that started it
 * @param schemaVersion the version of the shape
 * @param createdAt when it was entered
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param updatedAt when it was changed
 * @param updatedBy who changed it
 * @param unknownFields every other field, as sent
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
     * Reads a result, be it bare or in its envelope. The response that an execution was accepted, which holds its ids and no result, is
     * read as one that is pending.
     *
     * @param json UTF-8 JSON of a {@code workflowResult}, or of a {@link WorkflowResponse}
     * @return the result
     * @throws UnreadableBodyException if it is neither, or both at once; if it says nothing of an execution; if a result holds another
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
     * As {@link #parse(byte[])}, for JSON that is at hand as text.
     *
     * @param json a {@code workflowResult}, or a {@link WorkflowResponse}
     * @return the result
     * @throws UnreadableBodyException as there; also if the text has half of a surrogate pair, which no UTF-8 can hold
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
     * <p>A FrankieOne result can contradict itself in each way that {@link Contradiction.Kind} lists, but for those about events and
     * transactions. Of checks, those of the newest attempt at each subject of each step are looked at.
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
     * All attempts at a step, earlier ones and all subjects included.
     *
     * @param stepName the step
     * @return the results in the order they were sent, newest first in recordings; empty if there is none
     */
    public List<StepResult> stepResults(String stepName) {
        Objects.requireNonNull(stepName, "stepName");
        return workflowStepResults.stream()
                .filter(step -> stepName.equals(step.stepName()))
                .toList();
    }

    /**
     * One step, with all its attempts. {@link StepHistory#current()} are those that decide.
     *
     * @param stepName the step, such as {@code AML}; compared exactly
     * @return empty if the result does not know such a step
     */
    public Optional<StepHistory> step(String stepName) {
        Objects.requireNonNull(stepName, "stepName");
        return timeline().stream().filter(step -> step.name().equals(stepName)).findFirst();
    }

    /**
     * The summaries of one kind, of the attempts that decide.
     *
     * <pre>{@code
     * List<KycRule> met = result.summaries(KycSummary.class).stream().flatMap(kyc -> kyc.matchedRules().stream()).toList();
     * }</pre>
     *
     * @param <T> the kind
     * @param kind a record, such as {@code KycSummary}
     * @return the summaries, steps in workflow order, unmodifiable; empty if there is none
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
     * The steps that passed and what they rest on: the rules that were met, and how many checks of which sources count in the
     * entity's favour. Steps that were skipped or did not apply are not among them.
     *
     * @return in workflow order, unmodifiable; empty if none has passed yet
     */
    public List<PassedStep> passedSteps() {
        return PassedSteps.of(this);
    }

    /**
     * The {@link #passedSteps()} in plain text for a person. Free of personal data.
     *
     * @return a line for each step, separated by {@code \n}; {@code No step passed} if there is none
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
     * @return the steps, those not reached included, unmodifiable
     */
    public List<StepHistory> timeline() {
        return StepHistories.of(this);
    }

    /**
     * The evidence that decides today, to pick from: that of the newest attempt at each subject of each step. What earlier
     * attempts found is in {@link #timeline()}.
     *
     * @return a view of the process results, steps in workflow order
     */
    public Evidence evidence() {
        return Evidence.of(StepHistories.current(this).stream()
                .flatMap(step -> step.processResults().stream())
                .toList());
    }

    /**
     * The hits of screenings that nobody has resolved, from the newest attempts.
     *
     * @return the counts
     */
    public AmlHits amlHits() {
        return AmlCounts.of(StepHistories.current(this));
    }

    /**
     * The risk that holds, and where it was found: the higher one of the entity's and this run's, else that of the newest step. A place
     * with a level goes before one that has only a score, but no step goes before an assessment that says UNKNOWN. Levels that differ
     * are among the {@link #contradictions()}.
     *
     * @return empty if none was sent
     */
    public Optional<EffectiveRisk> effectiveRisk() {
        return RiskRules.of(this);
    }

    /**
     * The issues that nobody has cleared.
     *
     * @return most severe first, among equals in the order sent; an unknown severity stands where a person must look
     */
    public List<WorkflowIssue> openIssues() {
        return IssueRules.open(this);
    }

    /**
     * How long the run took.
     *
     * @return empty if it has not ended, or the times are missing or the wrong way round
     */
    public Optional<Duration> duration() {
        return StepHistories.between(startedAt, endedAt);
    }

    /**
     * What differs between an earlier snapshot of the same execution and this one: read a result again after an override, and
     * see what moved.
     *
     * @param previous the earlier snapshot
     * @return the differences that can matter to a decision
     * @throws IllegalArgumentException if it is of another execution
     */
    public WorkflowChanges changesSince(WorkflowResult previous) {
        return WorkflowChanges.between(Objects.requireNonNull(previous, "previous"), this);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
