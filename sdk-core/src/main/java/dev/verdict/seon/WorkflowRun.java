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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run of a SEON workflow, as far as its events tell: SEON has no call that reads a run back.
 *
 * <p>A run is a fold. {@link #apply} adds an event of the run itself, {@link #link} a session or a transaction that the caller knows
 * to belong to it, {@link #withAnalystEntry} what a person did. Each gives the next run and leaves this one as it is. The same events
 * in any order, any of them any number of times, end in the equal run: it keeps the set of them, and everything else follows from
 * the set.
 *
 * <p>The status is that of the latest workflow event by SEON's clock. Of equal times an end goes before what goes on, and of several ends
 * the one that approves least; a word that is not known goes before an approval and after every other end. An event without a time is the
 * oldest, so it never approves over one that has a time; but an end that is no approval may have been later than the latest, so the two
 * are compared as if they were at one time.
 *
 * <p>Only workflow events decide the verdict: no session and no transaction approves anybody. Immutable, safe to share between
 * threads, and free of personal data when printed.
 */
public final class WorkflowRun implements VerificationResult {
    private final RunState told;
    private final Derived derived;

    WorkflowRun(RunState told) {
        this.told = told;
        this.derived = new Derived(told);
    }

    /**
     * A run of which nothing is known yet but its id.
     *
     * @param runId the {@code executionId} that starting it answered with
     * @return the run, pending
     * @throws IllegalArgumentException if the id is blank
     */
    public static WorkflowRun start(String runId) {
        return new WorkflowRun(RunState.nothing(runId, RunStart.UNKNOWN));
    }

    /**
     * As {@link #start(String, RunStart)}, if only the person is known.
     *
     * @param runId the {@code executionId} that starting it answered with
     * @param userId the {@code user_id} it was started with
     * @return the run, pending
     * @throws IllegalArgumentException if one of them is blank
     */
    public static WorkflowRun start(String runId, String userId) {
        return start(runId, RunStart.of(userId));
    }

    /**
     * A run of which it is known what it was started with. Lists of runs find it by that before any webhook tells of it.
     *
     * @param runId the {@code executionId} that starting it answered with
     * @param start what it was started with
     * @return the run, pending
     * @throws IllegalArgumentException if the id is blank
     */
    public static WorkflowRun start(String runId, RunStart start) {
        return new WorkflowRun(RunState.nothing(runId, Objects.requireNonNull(start, "start")));
    }

    /**
     * Reads a run that was kept. What stands beside its own fields, a store's or a later version's, stays in it and is written again; of
     * two copies that differ in such a field, the run they are merged into has one of the values.
     *
     * @param json what {@link #toJson} gave
     * @return the equal run
     * @throws UnreadableBodyException if it is not that
     */
    public static WorkflowRun parse(byte[] json) {
        return new WorkflowRun(RunJson.read(Objects.requireNonNull(json, "json")));
    }

    /**
     * The run as JSON, to be kept: its events as they were sent, what was linked, and the analyst log. It holds personal data.
     *
     * <p>Every store of JSON can keep it, and what it keeps reads as the equal run: PostgreSQL's jsonb, MySQL's JSON and document stores
     * sort fields and write numbers anew, {@code 41.50} as {@code 41.5} or {@code 1E+2} as {@code 100}, and that makes no other event. An
     * event that one of them would refuse or round is written as a text instead of an object: the base64 of its JSON. That is one with
     * the character NUL (which jsonb refuses), with half a surrogate pair, or with a number that no {@code double} is. The run's own id
     * and the fields that a store added are written as they are.
     *
     * @return UTF-8 JSON
     */
    public byte[] toJson() {
        return RunJson.write(told);
    }

    /**
     * The run as plain values: what {@link #toJson()} writes. Jackson writes this for a run, in every version of Jackson 2 and 3, so one
     * that is returned by a web controller can be read again. It holds personal data.
     *
     * @return the fields as JDK values, unmodifiable
     */
    @JsonValue
    public Map<String, @Nullable Object> asMap() {
        return JsonObject.parse(toJson()).asMap();
    }

    /**
     * The run with one more event of its own.
     *
     * @param event a {@link WorkflowEvent} of this run
     * @return the next run; this one if the event is in it already
     * @throws IllegalArgumentException if the event is of another run, or no workflow event: those do not say which run they are of,
     *     so who knows it must {@link #link} them
     */
    public WorkflowRun apply(SeonEvent event) {
        return of(told.with(event));
    }

    private WorkflowRun of(RunState more) {
        return more == told ? this : new WorkflowRun(more);
    }

    /**
     * The run with a session, a transaction or another event that the caller knows to belong to it. An update of several
     * transactions can be linked to each of their runs: what is not about this one's is not looked at.
     *
     * @param event any event but a workflow event and a ping
     * @return the next run; this one if the event is in it already
     * @throws IllegalArgumentException if it is one of these
     */
    public WorkflowRun link(SeonEvent event) {
        return of(told.withLinked(event));
    }

    /**
     * The run with one more entry in its analyst log.
     *
     * @param entry what a person did
     * @return the next run; this one if the entry is in it already
     */
    public WorkflowRun withAnalystEntry(AnalystEntry entry) {
        return of(told.with(Objects.requireNonNull(entry, "entry")));
    }

    /**
     * The run with all that another copy of it was told: for two writers who did not know of each other, or for webhooks that were
     * there before the call that started the run had answered.
     *
     * @param other a copy of the same run
     * @return the run that was told all of it
     * @throws IllegalArgumentException if it is another run, or was started for another person
     */
    public WorkflowRun mergedWith(WorkflowRun other) {
        return of(told.with(other.told));
    }

    @Override
    public Verdict verdict() {
        return RunRules.verdict(this);
    }

    @Override
    public Progress progress() {
        return RunRules.progress(RunRules.kind(this));
    }

    /**
     * The last of the {@linkplain #manualChanges manual changes}, if the status it led to still stands. {@code from} is the machine's own
     * status, also after several changes. SEON has no id of a change, so {@code requestId} is the run's id: what to quote to SEON. Who
     * made it is known only if the analyst log says so.
     */
    @Override
    public Optional<StatusOverride> statusOverride() {
        return derived.history().override(told.runId(), analystLog());
    }

    /**
     * What people changed after the run had ended. A change is one that only a person can make: from a status that ended the run to
     * {@code APPROVED}, {@code DECLINED} or {@code REVIEW}, with nothing in between that goes on. To run out of time, to be abandoned, to
     * break, and what a run ends in that was {@linkplain #reopenings reopened} are none.
     *
     * @return the changes in order of time, unmodifiable, each with what the analyst log says of it; an entry is about a change if it
     *     names its statuses, or only the new one, and lies within a day of it, the closest first
     */
    public List<ManualChange> manualChanges() {
        return derived.history().manualChanges(analystLog());
    }

    /**
     * When the run went on after it had ended: a new attempt. What has no time is not among them, for nobody can say that it was later.
     *
     * @return the reopenings in order of time, unmodifiable
     */
    public List<Reopening> reopenings() {
        return derived.history().reopenings();
    }

    /**
     * The groups of checks and the transactions that fail, in order of time. A group that a later session went through again is judged
     * by that. Where the person left, if they did, is among them.
     */
    @Override
    public List<FailingStep> failingSteps() {
        return RunFailures.of(this);
    }

    /**
     * Where the run contradicts itself: approved, with a transaction that {@code has_sanction_match} (in the latest event about it that
     * was asked for that); approved by the machine, with a transaction or the last session declined; an entry of the analyst log that no
     * webhook bears out within a day; a whole that is better than its checks; two ends of one time. The verdict stays what SEON said.
     */
    @Override
    public List<Contradiction> contradictions() {
        return RunContradictions.of(this, told.linked());
    }

    /** The run's id, never null. */
    @Override
    public String executionId() {
        return told.runId();
    }

    @Override
    public String explain() {
        return RunExplanation.of(this);
    }

    /**
     * The status now.
     *
     * @return the word, absent if none was sent
     */
    public Open<RunStatus> status() {
        return derived.history().latest();
    }

    /**
     * The statuses in order of time. Of several at one time only the one that counts is in it; {@link #workflowEvents} has them all.
     *
     * @return the statuses, the one now last, unmodifiable
     */
    public List<StatusAt> statusHistory() {
        return derived.history().statuses();
    }

    /**
     * What the run was started with.
     *
     * @return the start; nothing is known in it if the run was first heard of by a webhook
     */
    public RunStart startedWith() {
        return told.start();
    }

    /**
     * The workflow's id, as the latest event that names it says, else as the run was started with it.
     *
     * @return the id; empty if neither is known
     */
    public Optional<String> workflowId() {
        return derived.ofWorkflow(WorkflowReference::id, told.start().workflowId());
    }

    /**
     * The workflow's name, as the latest event that names it says, else as the run was started with it.
     *
     * @return the name; empty if neither is known
     */
    public Optional<String> workflowName() {
        return derived.ofWorkflow(WorkflowReference::name, told.start().workflowName());
    }

    /**
     * Whose run it is: the integrator's id of the person. It is not printed: it can be an e-mail address.
     *
     * @return what the run was started with, else what the latest linked event says; empty if neither is known
     */
    public Optional<String> userReference() {
        return derived.user();
    }

    /** {@return the person's name, as the latest linked event that has it says, else as the run was started with it} */
    public Optional<String> userName() {
        return derived.userName();
    }

    /** {@return the person's e-mail address, as the latest linked event that has it says, else as the run was started with it} */
    public Optional<String> email() {
        return derived.email();
    }

    /**
     * When the run was first heard of: the time of its start, or the earliest time of any of its events.
     *
     * @return empty if neither has a time
     */
    public Optional<Instant> firstSeenAt() {
        return derived.firstSeenAt();
    }

    /**
     * The sessions and transactions that were linked, as steps in order of time.
     *
     * @return the steps, unmodifiable
     */
    public List<RunStep> steps() {
        return derived.steps();
    }

    /** {@return the transactions among the steps, in order of time, unmodifiable} */
    public List<RunStep> transactions() {
        return RunSteps.transactions(steps());
    }

    /**
     * Which results there are.
     *
     * @return the sections, unmodifiable
     */
    public Set<RunSection> sections() {
        return RunSections.of(this);
    }

    /**
     * The latest results of a section, as SEON sent them. They hold personal data.
     *
     * @param section the section
     * @return the fields; empty if that was not checked
     */
    public Optional<JsonObject> results(RunSection section) {
        return RunSections.latest(this, Objects.requireNonNull(section, "section"));
    }

    /** {@return the checks of the document, from the latest session that made them; empty if it was not checked} */
    public Optional<DocumentCheck> document() {
        return RunSections.inSessions(steps(), IdvSession::documentCheckResult);
    }

    /** {@return what was read from the document, in the latest session that read it; personal data. Empty if it was not read} */
    public Optional<DocumentData> documentData() {
        return RunSections.inSessions(steps(), session -> session.documentData().orElse(null));
    }

    /** {@return the checks of the selfie, from the latest session that made them; empty if it was not checked} */
    public Optional<SelfieCheck> selfie() {
        return RunSections.inSessions(steps(), IdvSession::selfieVerificationResult);
    }

    /** {@return the checks of the proof of address, from the latest session that made them; empty if it was not checked} */
    public Optional<AddressCheck> proofOfAddress() {
        return RunSections.inSessions(steps(), IdvSession::proofOfAddressCheckResult);
    }

    /** {@return the events of the run itself, in order of time, those without one first, unmodifiable} */
    public List<WorkflowEvent> workflowEvents() {
        return OrderedEntry.items(told.events());
    }

    /** {@return the events that were linked, in order of time, those without one first, unmodifiable} */
    public List<SeonEvent> linkedEvents() {
        return OrderedEntry.items(told.linked());
    }

    /** {@return what people did with the run, in order of time, unmodifiable} */
    public List<AnalystEntry> analystLog() {
        return OrderedEntry.items(told.log());
    }

    /** Equal if they are of one run and person, and were told the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkflowRun that && told.equals(that.told);
    }

    @Override
    public int hashCode() {
        return told.hashCode();
    }

    /** Its id, its status, and how much is known. */
    @Override
    public String toString() {
        return "WorkflowRun[" + SafeText.name(told.runId()) + ", status " + status() + ", "
                + told.events().size() + " events, " + steps().size() + " steps, "
                + told.log().size() + " log entries]";
    }
}
