package dev.verdict.sandbox;

import dev.verdict.Verdict;
import dev.verdict.frankieone.IssueCategory;
import dev.verdict.frankieone.IssueSeverity;
import dev.verdict.frankieone.IssueType;
import dev.verdict.frankieone.LifecyclePhase;
import dev.verdict.frankieone.StepOutcome;
import dev.verdict.frankieone.WorkflowExecutionState;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.sandbox.frankieone.ResultJson;
import dev.verdict.sandbox.frankieone.SubjectKind;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds FrankieOne results for unit tests. A test states only the fields that matter to it.
 *
 * <pre>{@code
 * WorkflowResult declined = WorkflowResultBuilder.individual()
 *         .status(WorkflowStatus.FAIL).step("KYC", StepOutcome.NO_MATCH)
 *         .listedAsFailed("KYC", "IDV")
 *         .build();
 * }</pre>
 *
 * <p>By default the state is {@code COMPLETED} and there is no status, so nothing is approved by default. Values are enum constants, or any
 * text, including values that the SDK does not know. The builder writes JSON and parses it, so the SDK reads every result as it would read
 * it from the platform. A builder can build several results. Not safe to share between threads.
 */
public final class WorkflowResultBuilder {
    private final ResultJson json;

    private WorkflowResultBuilder(SubjectKind kind) {
        this.json = new ResultJson(kind);
        state(WorkflowExecutionState.COMPLETED);
    }

    /**
     * Starts a result about an individual.
     *
     * @return a builder
     */
    public static WorkflowResultBuilder individual() {
        return new WorkflowResultBuilder(SubjectKind.INDIVIDUAL);
    }

    /**
     * Starts a result about an organization.
     *
     * @return a builder
     */
    public static WorkflowResultBuilder organization() {
        return new WorkflowResultBuilder(SubjectKind.ORGANIZATION);
    }

    /**
     * Starts a result about an individual with this kind of verdict, for tests that do not depend on its cause.
     *
     * @param kind the kind
     * @return a builder
     * @throws IllegalArgumentException for {@link Verdict.Kind#ABANDONED}, which FrankieOne does not have
     */
    public static WorkflowResultBuilder withVerdict(Verdict.Kind kind) {
        return individual().verdict(kind);
    }

    /**
     * Sets state and status so that the verdict is of this kind. Later calls can replace both.
     *
     * @param kind the kind
     * @return this
     * @throws IllegalArgumentException for {@link Verdict.Kind#ABANDONED}, which FrankieOne does not have
     */
    public WorkflowResultBuilder verdict(Verdict.Kind kind) {
        return switch (kind) {
            case APPROVED -> completed(WorkflowStatus.PASS.name());
            case DECLINED -> completed(WorkflowStatus.FAIL.name());
            case REVIEW -> completed(WorkflowStatus.REVIEW.name());
            case NO_DECISION -> completed(WorkflowStatus.COMPLETE.name());
            case INCOMPLETE -> completed(WorkflowStatus.INCOMPLETE.name());
            case UNRECOGNIZED -> completed("FROM_THE_FUTURE");
            case PENDING -> state(WorkflowExecutionState.IN_PROGRESS).field("status", null);
            case TECHNICAL_FAILURE -> state(WorkflowExecutionState.ERROR).field("status", null);
            case ABANDONED -> throw new IllegalArgumentException("FrankieOne has no ABANDONED; other platforms do");
        };
    }

    private WorkflowResultBuilder completed(String status) {
        return state(WorkflowExecutionState.COMPLETED).status(status);
    }

    /**
     * The execution id; a new one by default.
     *
     * @param id the {@code workflowExecutionId}
     * @return this
     */
    public WorkflowResultBuilder executionId(String id) {
        return field("workflowExecutionId", Objects.requireNonNull(id, "id"));
    }

    /**
     * The state of the execution; {@code COMPLETED} by default.
     *
     * @param state the {@code workflowExecutionState}
     * @return this
     */
    public WorkflowResultBuilder state(WorkflowExecutionState state) {
        return state(nameOf(state, "state"));
    }

    /**
     * The state of the execution, as any text.
     *
     * @param state the {@code workflowExecutionState}
     * @return this
     */
    public WorkflowResultBuilder state(String state) {
        return field("workflowExecutionState", Objects.requireNonNull(state, "state"));
    }

    /**
     * The status, including any override; none by default.
     *
     * @param status the {@code status}
     * @return this
     */
    public WorkflowResultBuilder status(WorkflowStatus status) {
        return status(nameOf(status, "status"));
    }

    /**
     * The status, as any text.
     *
     * @param status the {@code status}
     * @return this
     */
    public WorkflowResultBuilder status(String status) {
        return field("status", Objects.requireNonNull(status, "status"));
    }

    /**
     * The automated result before any override; the status by default.
     *
     * @param result the JSON field {@code result}
     * @return this
     */
    public WorkflowResultBuilder automatedResult(WorkflowStatus result) {
        return automatedResult(nameOf(result, "result"));
    }

    /**
     * The automated result before any override, as any text.
     *
     * @param result the JSON field {@code result}
     * @return this
     */
    public WorkflowResultBuilder automatedResult(String result) {
        return field("result", Objects.requireNonNull(result, "result"));
    }

    /**
     * An override by a person, from {@link #automatedResult} to {@link #status}.
     *
     * @param requestId the request that overrode the status
     * @param by the person; null to leave it out
     * @param at the time; null to leave it out
     * @return this
     * @throws IllegalArgumentException if the request id is blank: to the platform that means no override
     */
    public WorkflowResultBuilder override(String requestId, @Nullable String by, @Nullable Instant at) {
        if (Objects.requireNonNull(requestId, "requestId").isBlank()) {
            throw new IllegalArgumentException("requestId is blank");
        }
        return field("statusOverrideRequestId", requestId)
                .field("statusOverrideBy", by)
                .field("statusOverrideAt", at);
    }

    /**
     * The lifecycle phase; none by default.
     *
     * @param phase the {@code lifecyclePhase}
     * @return this
     */
    public WorkflowResultBuilder lifecyclePhase(LifecyclePhase phase) {
        return field("lifecyclePhase", nameOf(phase, "phase"));
    }

    /**
     * Adds an attempt at a step, newer than those added before. The lists of passed and failed steps do not change.
     *
     * @param name the step name
     * @param outcome its {@code result}
     * @return this
     */
    public WorkflowResultBuilder step(String name, StepOutcome outcome) {
        return step(name, outcome, Map.of());
    }

    /**
     * Adds an attempt at a step with more fields.
     *
     * @param name the step name
     * @param outcome its {@code result}
     * @param fields more fields of the step result, such as {@code objectId} or {@code stepResultId}; see {@link #field}
     * @return this
     */
    public WorkflowResultBuilder step(
            String name, StepOutcome outcome, Map<String, ? extends @Nullable Object> fields) {
        return step(name, nameOf(outcome, "outcome"), fields);
    }

    /**
     * Adds an attempt at a step, with any text as its outcome.
     *
     * @param name the step name
     * @param outcome its {@code result}
     * @param fields more fields of the step result
     * @return this
     */
    public WorkflowResultBuilder step(String name, String outcome, Map<String, ? extends @Nullable Object> fields) {
        json.addStep(Objects.requireNonNull(name, "name"), Objects.requireNonNull(outcome, "outcome"), fields);
        return this;
    }

    /**
     * Lists steps as passed, with or without a step result.
     *
     * @param steps the step names
     * @return this
     */
    public WorkflowResultBuilder listedAsPassed(String... steps) {
        json.list("passed", steps);
        return this;
    }

    /**
     * Lists steps as failed, with or without a step result.
     *
     * @param steps the step names
     * @return this
     */
    public WorkflowResultBuilder listedAsFailed(String... steps) {
        json.list("failed", steps);
        return this;
    }

    /**
     * Lists steps as incomplete, with or without a step result.
     *
     * @param steps the step names
     * @return this
     */
    public WorkflowResultBuilder listedAsIncomplete(String... steps) {
        json.list("incomplete", steps);
        return this;
    }

    /**
     * Adds an open issue.
     *
     * @param category the category
     * @param issue the issue
     * @param severity the severity
     * @return this
     */
    public WorkflowResultBuilder issue(IssueCategory category, IssueType issue, IssueSeverity severity) {
        return issue(nameOf(category, "category"), nameOf(issue, "issue"), nameOf(severity, "severity"), Map.of());
    }

    /**
     * Adds an issue with any texts and more fields.
     *
     * @param category the category
     * @param issue the issue
     * @param severity the severity
     * @param fields more fields of the issue, such as {@code isCleared} or {@code stepResultId}; see {@link #field}
     * @return this
     */
    public WorkflowResultBuilder issue(
            String category, String issue, String severity, Map<String, ? extends @Nullable Object> fields) {
        json.addIssue(
                Objects.requireNonNull(category, "category"),
                Objects.requireNonNull(issue, "issue"),
                Objects.requireNonNull(severity, "severity"),
                fields);
        return this;
    }

    /**
     * Sets any field of the result. It replaces the value from the other methods.
     *
     * @param name the JSON name
     * @param value a map, list, string, number, boolean or null; enum constants and {@code java.time} values become strings
     * @return this
     * @throws IllegalArgumentException if the value has another type
     */
    public WorkflowResultBuilder field(String name, @Nullable Object value) {
        json.put(Objects.requireNonNull(name, "name"), value);
        return this;
    }

    /**
     * Builds the result.
     *
     * @return a new result
     */
    public WorkflowResult build() {
        return WorkflowResult.parse(json());
    }

    /**
     * Builds the result in its envelope, with an individual or organization that has only an id.
     *
     * @return a new response
     */
    public WorkflowResponse response() {
        return WorkflowResponse.parse(json());
    }

    /**
     * Builds the JSON of the response as the platform would send it.
     *
     * @return UTF-8 JSON of an envelope with its {@code workflowResult}
     */
    public byte[] json() {
        return json.toBytes();
    }

    private static String nameOf(Enum<?> constant, String parameter) {
        return Objects.requireNonNull(constant, parameter).name();
    }
}
