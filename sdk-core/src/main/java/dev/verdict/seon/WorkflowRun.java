package dev.verdict.seon;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.verdict.Contradiction;
import dev.verdict.FailingStep;
import dev.verdict.Open;
import dev.verdict.Progress;
import dev.verdict.SafeText;
import dev.verdict.StatusOverride;
import dev.verdict.UnreadableBodyException;
import dev.verdict.Verdict;
import dev.verdict.VerificationResult;
import dev.verdict.json.JsonObject;
import dev.verdict.seon.idv.AddressCheck;
import dev.verdict.seon.idv.DocumentCheck;
import dev.verdict.seon.idv.DocumentData;
import dev.verdict.seon.idv.IdvSession;
import dev.verdict.seon.idv.SelfieCheck;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run of a SEON workflow, built from its events: SEON has no call that reads a run.
 *
 * <p>A run is a fold over events. {@link #apply} adds an event of the run itself. {@link #link} adds a session or a transaction that the
 * caller knows to belong to the run. {@link #withAnalystEntry} adds what a person did. Each returns a new run and leaves this one
 * unchanged. A run keeps the set of its events, so their order and duplicates make no difference: the same events give an equal run.
 *
 * <p>The status is that of the latest workflow event by SEON's clock. These rules decide where times are equal or missing:
 * <ul>
 * <li>Of equal times, a status that ends the run wins over one that does not. Of several that end it, the one furthest from an approval
 *     wins.
 * <li>An unknown status wins over an approval, and loses to every other status that ends the run.
 * <li>An event without a time counts as the oldest, so an approval without a time never wins over an event that has one. Any other
 *     status that ends the run is compared with the latest as if both had the same time, because it may have been later.
 * </ul>
 *
 * <p>Only workflow events decide the verdict; no session and no transaction approves a run. Immutable and safe to share between
 * threads. {@code toString} prints no personal data.
 */
public final class WorkflowRun implements VerificationResult {
    private final RunState state;
    private final RunProjections projections;

    WorkflowRun(RunState state) {
        this.state = state;
        this.projections = new RunProjections(state);
    }

    /**
     * A run of which only the id is known.
     *
     * @param runId the {@code executionId} from SEON's response to the call that started the run
     * @return the run, pending
     * @throws IllegalArgumentException if the id is blank
     */
    public static WorkflowRun start(String runId) {
        return start(runId, RunStart.UNKNOWN);
    }

    /**
     * As {@link #start(String, RunStart)}, if only the user id is known.
     *
     * @param runId the {@code executionId} from SEON's response
     * @param userId the {@code user_id} that the run was started with
     * @return the run, pending
     * @throws IllegalArgumentException if one of them is blank
     */
    public static WorkflowRun start(String runId, String userId) {
        return start(runId, RunStart.of(userId));
    }

    /**
     * A run with the data it was started with, so that it can be found by them before the first webhook arrives.
     *
     * @param runId the {@code executionId} from SEON's response
     * @param start the data that the run was started with
     * @return the run, pending
     * @throws IllegalArgumentException if the id is blank
     */
    public static WorkflowRun start(String runId, RunStart start) {
        return new WorkflowRun(RunState.empty(runId, Objects.requireNonNull(start, "start")));
    }

    /**
     * Reads a stored run. Fields that the store or a later version of the SDK added stay in the run, and {@link #toJson} writes them
     * back. If two merged copies differ in such a field, the merged run has one of the two values.
     *
     * @param json the JSON that {@link #toJson} returned
     * @return a run equal to the stored one
     * @throws UnreadableBodyException if it is not the JSON of a run
     */
    public static WorkflowRun parse(byte[] json) {
        return new WorkflowRun(RunJson.read(Objects.requireNonNull(json, "json")));
    }

    /**
     * The run as JSON for a store: its events as SEON sent them, the linked events and the analyst log. It holds personal data. Any
     * store of JSON can keep it; the package documentation explains what happens if a store reorders fields or rewrites numbers.
     *
     * @return UTF-8 JSON
     */
    public byte[] toJson() {
        return RunJson.write(state);
    }

    /**
     * The content of {@link #toJson()} as JDK values. Jackson 2 and 3 serialize a run this way, so a run that a web controller returns
     * can be read again. It holds personal data.
     *
     * @return the fields, unmodifiable
     */
    @JsonValue
    public Map<String, @Nullable Object> asMap() {
        return JsonObject.parse(toJson()).asMap();
    }

    /**
     * Adds an event of this run.
     *
     * @param event a {@link WorkflowEvent} of this run
     * @return the new run; this one if it has the event already
     * @throws IllegalArgumentException if the event belongs to another run or is not a workflow event. Other events do not carry a run
     *     id: {@link #link} them
     */
    public WorkflowRun apply(SeonEvent event) {
        return of(state.with(event));
    }

    private WorkflowRun of(RunState next) {
        return next == state ? this : new WorkflowRun(next);
    }

    /**
     * Adds a session, a transaction or another event that the caller knows to belong to this run. An update of several transactions
     * can be linked to the run of each; a run ignores the transactions that are not its own.
     *
     * @param event any event but a workflow event and a ping
     * @return the new run; this one if it has the event already
     * @throws IllegalArgumentException if it is a workflow event or a ping
     */
    public WorkflowRun link(SeonEvent event) {
        return of(state.withLinked(event));
    }

    /**
     * Adds an entry to the analyst log.
     *
     * @param entry what a person did
     * @return the new run; this one if it has the entry already
     */
    public WorkflowRun withAnalystEntry(AnalystEntry entry) {
        return of(state.with(Objects.requireNonNull(entry, "entry")));
    }

    /**
     * Adds everything that another copy of this run holds. Use it if two writers worked independently, or if webhooks arrived before
     * the response of the call that started the run.
     *
     * @param other a copy of the same run
     * @return the merged run
     * @throws IllegalArgumentException if it is another run, or was started for another user
     */
    public WorkflowRun mergedWith(WorkflowRun other) {
        return of(state.with(other.state));
    }

    @Override
    public Verdict verdict() {
        return VerdictRules.verdict(this);
    }

    @Override
    public Progress progress() {
        return VerdictRules.progress(VerdictRules.kind(this));
    }

    /**
     * The last of the {@linkplain #manualChanges manual changes}, if its status is still the current one. {@code from} is the status that
     * SEON itself set, also after several changes. SEON has no id for a change, so {@code requestId} is the run's id: quote it to SEON's
     * support. The operator is known only from the analyst log.
     */
    @Override
    public Optional<StatusOverride> statusOverride() {
        return projections.history().override(state.runId(), analystLog());
    }

    /**
     * The changes that people made after the run had ended. A change is manual if only a person can make it: from a status that ended
     * the run to {@code APPROVED}, {@code DECLINED} or {@code REVIEW}, with no running status between. Expiry, abandonment, technical
     * errors and the result of a {@linkplain #reopenings reopened} run are not manual changes.
     *
     * @return the changes in order of time, unmodifiable, each with its entry of the analyst log. An entry belongs to a change if it
     *     names the same statuses, or the new one only, and is at most a day apart; the closest entry wins
     */
    public List<ManualChange> manualChanges() {
        return projections.history().manualChanges(analystLog());
    }

    /** {@return each continuation of the run after its end, in order of time, unmodifiable; events without a time do not count} */
    public List<Reopening> reopenings() {
        return projections.history().reopenings();
    }

    /**
     * The groups of checks and the transactions that fail, in order of time. If a later session repeated a group, only the later result
     * counts. If the person left the run, the place where they left is among the steps.
     */
    @Override
    public List<FailingStep> failingSteps() {
        return projections.failingSteps(this);
    }

    /**
     * The contradictions in the run. They do not change the verdict:
     * <ul>
     * <li>an approved run with a transaction whose latest screening has {@code has_sanction_match};
     * <li>a run that SEON approved, with a declined transaction or a declined last session;
     * <li>an entry of the analyst log with no matching webhook within a day;
     * <li>a session or a group of checks with a better result than its parts;
     * <li>different final statuses at the same time.
     * </ul>
     */
    @Override
    public List<Contradiction> contradictions() {
        return RunContradictions.of(this, state.linked());
    }

    /** The run's id, never null. */
    @Override
    public String executionId() {
        return state.runId();
    }

    @Override
    public String explain() {
        return RunExplanation.of(this);
    }

    /** {@return the current status, absent if SEON did not send one} */
    public Open<RunStatus> status() {
        return projections.history().latest();
    }

    /**
     * The statuses in order of time. Of several at one time, it holds only the one that counts; {@link #workflowEvents} has all.
     *
     * @return the statuses, the current one last, unmodifiable
     */
    public List<StatusAt> statusHistory() {
        return projections.history().statuses();
    }

    /** {@return the data that the run was started with; its components are null if the run is known from webhooks only} */
    public RunStart startedWith() {
        return state.start();
    }

    /** {@return the workflow's id, from the latest event that has it, else from the start of the run; empty if neither has it} */
    public Optional<String> workflowId() {
        return projections.ofWorkflow(WorkflowReference::id, state.start().workflowId());
    }

    /** {@return the workflow's name, from the latest event that has it, else from the start of the run; empty if neither has it} */
    public Optional<String> workflowName() {
        return projections.ofWorkflow(WorkflowReference::name, state.start().workflowName());
    }

    /**
     * The integrator's id of the person. It is never printed, because it can be an e-mail address.
     *
     * @return the id from the start of the run, else from the latest linked event that has it; empty if neither has it
     */
    public Optional<String> userReference() {
        return projections.user();
    }

    /** {@return the person's name, from the latest linked event that has it, else from the start of the run; personal data} */
    public Optional<String> userName() {
        return projections.userName();
    }

    /** {@return the person's e-mail address, from the latest linked event that has it, else from the start; personal data} */
    public Optional<String> email() {
        return projections.email();
    }

    /** {@return the time of the start or the earliest time of an event, whichever is earlier; empty if none of them has a time} */
    public Optional<Instant> firstSeenAt() {
        return projections.firstSeenAt();
    }

    /** {@return the linked sessions and transactions as steps, in order of time, unmodifiable} */
    public List<RunStep> steps() {
        return projections.steps();
    }

    /** {@return the transactions among the steps, in order of time, unmodifiable} */
    public List<RunStep> transactions() {
        return RunSteps.transactions(steps());
    }

    /** {@return the checks of the document, from the latest session that has them; empty if no session checked one} */
    public Optional<DocumentCheck> document() {
        return RunSteps.inSessions(steps(), IdvSession::documentCheckResult);
    }

    /** {@return the data read from the document, from the latest session that has them; personal data. Empty if there are none} */
    public Optional<DocumentData> documentData() {
        return RunSteps.inSessions(steps(), session -> session.documentData().orElse(null));
    }

    /** {@return the checks of the selfie, from the latest session that has them; empty if no session checked one} */
    public Optional<SelfieCheck> selfie() {
        return RunSteps.inSessions(steps(), IdvSession::selfieVerificationResult);
    }

    /** {@return the checks of the proof of address, from the latest session that has them; empty if no session checked one} */
    public Optional<AddressCheck> proofOfAddress() {
        return RunSteps.inSessions(steps(), IdvSession::proofOfAddressCheckResult);
    }

    /** {@return the events of the run itself in order of time, those without a time first, unmodifiable} */
    public List<WorkflowEvent> workflowEvents() {
        return OrderedEntry.items(state.events());
    }

    /** {@return the linked events in order of time, those without a time first, unmodifiable} */
    public List<SeonEvent> linkedEvents() {
        return OrderedEntry.items(state.linked());
    }

    /** {@return the entries of the analyst log in order of time, those without a time first, unmodifiable} */
    public List<AnalystEntry> analystLog() {
        return OrderedEntry.items(state.log());
    }

    /** Two runs are equal if they have the same id, the same start, and the same events and log entries. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkflowRun that && state.equals(that.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id, the status, and the number of events, steps and log entries. */
    @Override
    public String toString() {
        return "WorkflowRun[" + SafeText.name(state.runId()) + ", status " + status() + ", "
                + count(state.events().size(), "event", "events") + ", " + count(steps().size(), "step", "steps") + ", "
                + count(state.log().size(), "log entry", "log entries") + "]";
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
