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
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes FrankieOne results for unit tests: any result that the platform could send, with only what matters said.
 *
 * <pre>{@code
 * WorkflowResult declined = WorkflowResultBuilder.individual()
 *         .status(WorkflowStatus.FAIL).step("KYC", StepOutcome.NO_MATCH)
 *         .listedAsFailed("KYC", "IDV")
 *         .build();
 * }</pre>
 *
 * <p>The execution is {@code COMPLETED} unless said otherwise, and it has no status until one is given: nothing is approved
 * by default. Words can be given as constants or as any text, known or not. What is built is JSON that was parsed, so it
 * cannot be anything the SDK would not read. A builder can build more than once; it is not safe to share between threads.
 */
public final class WorkflowResultBuilder {
    private final ResultJson json;

    private WorkflowResultBuilder(EntityKind kind) {
        this.json = new ResultJson(kind);
        state(WorkflowExecutionState.COMPLETED);
    }

    /**
     * A result for a person.
     *
     * @return a builder
     */
    public static WorkflowResultBuilder individual() {
        return new WorkflowResultBuilder(EntityKind.INDIVIDUAL);
    }

    /**
     * A result for a company.
     *
     * @return a builder
     */
    public static WorkflowResultBuilder organization() {
        return new WorkflowResultBuilder(EntityKind.ORGANIZATION);
    }

    /**
     * A result for a person whose verdict is of a kind: for tests of what is done about a verdict, whatever it came from.
     *
     * @param kind the kind
     * @return a builder, to which more can be said
     * @throws IllegalArgumentException for {@link Verdict.Kind#ABANDONED}, which FrankieOne does not say
     */
    public static WorkflowResultBuilder withVerdict(Verdict.Kind kind) {
        return individual().verdict(kind);
    }

    /**
     * State and status, such that the verdict is of a kind. What is said about them afterwards counts.
     *
     * @param kind the kind
     * @return this
     * @throws IllegalArgumentException for {@link Verdict.Kind#ABANDONED}, which FrankieOne does not say
     */
    public WorkflowResultBuilder verdict(Verdict.Kind kind) {
        return switch (kind) {
            case APPROVED -> ended(WorkflowStatus.PASS.name());
            case DECLINED -> ended(WorkflowStatus.FAIL.name());
            case REVIEW -> ended(WorkflowStatus.REVIEW.name());
            case NO_DECISION -> ended(WorkflowStatus.COMPLETE.name());
            case INCOMPLETE -> ended(WorkflowStatus.INCOMPLETE.name());
            case UNRECOGNIZED -> ended("FROM_THE_FUTURE");
            case PENDING -> state(WorkflowExecutionState.IN_PROGRESS).field("status", null);
            case TECHNICAL_FAILURE -> state(WorkflowExecutionState.ERROR).field("status", null);
            case ABANDONED ->
                throw new IllegalArgumentException("FrankieOne has no ABANDONED: it is a verdict of other platforms");
        };
    }

    private WorkflowResultBuilder ended(String status) {
        return state(WorkflowExecutionState.COMPLETED).status(status);
    }

    /**
     * The execution; a new id unless said otherwise.
     *
     * @param id the {@code workflowExecutionId}
     * @return this
     */
    public WorkflowResultBuilder executionId(String id) {
        return field("workflowExecutionId", Objects.requireNonNull(id, "id"));
    }

    /**
     * How far the execution is; {@code COMPLETED} unless said otherwise.
     *
     * @param state the {@code workflowExecutionState}
     * @return this
     */
    public WorkflowResultBuilder state(WorkflowExecutionState state) {
        return state(word(state, "state"));
    }

    /**
     * How far the execution is, in any word.
     *
     * @param state the {@code workflowExecutionState}
     * @return this
     */
    public WorkflowResultBuilder state(String state) {
        return field("workflowExecutionState", Objects.requireNonNull(state, "state"));
    }

    /**
     * The outcome, overrides included; none unless said otherwise.
     *
     * @param status the {@code status}
     * @return this
     */
    public WorkflowResultBuilder status(WorkflowStatus status) {
        return status(word(status, "status"));
    }

    /**
     * The outcome, in any word.
     *
     * @param status the {@code status}
     * @return this
     */
    public WorkflowResultBuilder status(String status) {
        return field("status", Objects.requireNonNull(status, "status"));
    }

    /**
     * What the machine said before any override; the status unless said otherwise.
     *
     * @param result the JSON field {@code result}
     * @return this
     */
    public WorkflowResultBuilder automatedResult(WorkflowStatus result) {
        return automatedResult(word(result, "result"));
    }

    /**
     * What the machine said before any override, in any word.
     *
     * @param result the JSON field {@code result}
     * @return this
     */
    public WorkflowResultBuilder automatedResult(String result) {
        return field("result", Objects.requireNonNull(result, "result"));
    }

    /**
     * A person's override. From which word to which is said by {@link #automatedResult} and {@link #status}.
     *
     * @param requestId the request that made it
     * @param by who made it; null if it is not to be said
     * @param at when; null if it is not to be said
     * @return this
     * @throws IllegalArgumentException if the request id is blank, which to the platform means no override
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
     * Where in the customer's life the run belongs; nowhere unless said otherwise.
     *
     * @param phase the {@code lifecyclePhase}
     * @return this
     */
    public WorkflowResultBuilder lifecyclePhase(LifecyclePhase phase) {
        return field("lifecyclePhase", word(phase, "phase"));
    }

    /**
     * An attempt at a step, after those given before. It is in no list of passed or failed steps unless said otherwise.
     *
     * @param name the step
     * @param outcome its {@code result}
     * @return this
     */
    public WorkflowResultBuilder step(String name, StepOutcome outcome) {
        return step(name, outcome, Map.of());
    }

    /**
     * An attempt at a step, with more of its fields.
     *
     * @param name the step
     * @param outcome its {@code result}
     * @param fields more fields of the step result, such as {@code objectId} or {@code stepResultId}; see {@link #field}
     * @return this
     */
    public WorkflowResultBuilder step(
            String name, StepOutcome outcome, Map<String, ? extends @Nullable Object> fields) {
        return step(name, word(outcome, "outcome"), fields);
    }

    /**
     * An attempt at a step, its outcome in any word.
     *
     * @param name the step
     * @param outcome its {@code result}
     * @param fields more fields of the step result
     * @return this
     */
    public WorkflowResultBuilder step(String name, String outcome, Map<String, ? extends @Nullable Object> fields) {
        json.addStep(Objects.requireNonNull(name, "name"), Objects.requireNonNull(outcome, "outcome"), fields);
        return this;
    }

    /**
     * Lists steps as passed, whether they have a result or not.
     *
     * @param steps their names
     * @return this
     */
    public WorkflowResultBuilder listedAsPassed(String... steps) {
        json.list("passed", steps);
        return this;
    }

    /**
     * Lists steps as failed, whether they have a result or not.
     *
     * @param steps their names
     * @return this
     */
    public WorkflowResultBuilder listedAsFailed(String... steps) {
        json.list("failed", steps);
        return this;
    }

    /**
     * Lists steps as incomplete, whether they have a result or not.
     *
     * @param steps their names
     * @return this
     */
    public WorkflowResultBuilder listedAsIncomplete(String... steps) {
        json.list("incomplete", steps);
        return this;
    }

    /**
     * An open issue.
     *
     * @param category what it is about
     * @param issue what it says
     * @param severity how severe it is
     * @return this
     */
    public WorkflowResultBuilder issue(IssueCategory category, IssueType issue, IssueSeverity severity) {
        return issue(word(category, "category"), word(issue, "issue"), word(severity, "severity"), Map.of());
    }

    /**
     * An issue in any words, with more of its fields.
     *
     * @param category what it is about
     * @param issue what it says
     * @param severity how severe it is
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
     * Any other field of the result. It stands in the place of what other methods say about that field.
     *
     * @param name the JSON name
     * @param value maps, lists, texts, numbers, booleans, null; enum constants and {@code java.time} values become texts
     * @return this
     * @throws IllegalArgumentException if the value is of another type
     */
    public WorkflowResultBuilder field(String name, @Nullable Object value) {
        json.put(Objects.requireNonNull(name, "name"), value);
        return this;
    }

    /**
     * The result.
     *
     * @return a new result
     */
    public WorkflowResult build() {
        return WorkflowResult.parse(json());
    }

    /**
     * The result in its envelope, with an individual or organization that has an id and nothing else.
     *
     * @return a new answer
     */
    public WorkflowResponse response() {
        return WorkflowResponse.parse(json());
    }

    /**
     * The answer as it would be sent.
     *
     * @return UTF-8 JSON of an envelope with its {@code workflowResult}
     */
    public byte[] json() {
        return json.toBytes();
    }

    private static String word(Enum<?> constant, String parameter) {
        return Objects.requireNonNull(constant, parameter).name();
    }
}
