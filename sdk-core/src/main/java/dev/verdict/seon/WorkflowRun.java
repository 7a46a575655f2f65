package dev.verdict.seon;

import dev.verdict.FailingStep;
import dev.verdict.Open;
import dev.verdict.Progress;
import dev.verdict.SafeText;
import dev.verdict.StatusOverride;
import dev.verdict.UnreadableBodyException;
import dev.verdict.Verdict;
import dev.verdict.VerificationResult;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A run of a SEON workflow, as far as its events tell: SEON has no call that reads a run back.
 *
 * <p>A run is a fold. {@link #apply} adds an event of the run itself, {@link #link} a session or a transaction that the caller knows
 * to belong to it, {@link #withAnalystEntry} what a person did. Each gives the next run and leaves this one as it is. The same events
 * in any order, any of them any number of times, end in the equal run: it keeps the set of them, and everything else follows from
 * the set. The status is that of the latest workflow event by SEON's clock. Where two have one time, the one that approves less counts:
 * an approval at one time with anything else is none, be that only a run that goes on; of the rest, what ended a run counts before a word
 * that is not known, and that before what goes on. An event without a time is the oldest, unless it says how the run ended and approves
 * less than the latest: it may have been later.
 *
 * <p>Only workflow events decide the verdict: no session and no transaction approves anybody. Immutable, safe to share between
 * threads, and free of personal data when printed.
 */
public final class WorkflowRun implements VerificationResult {
    private final String runId;
    private final @Nullable String userId;
    private final List<Kept<WorkflowEvent>> events;
    private final List<Kept<SeonEvent>> linked;
    private final List<Kept<AnalystEntry>> log;
    private final List<StatusAt> history;
    private final List<RunStep> steps;

    private WorkflowRun(
            String runId,
            @Nullable String userId,
            List<Kept<WorkflowEvent>> events,
            List<Kept<SeonEvent>> linked,
            List<Kept<AnalystEntry>> log) {
        this.runId = runId;
        this.userId = userId;
        this.events = events;
        this.linked = linked;
        this.log = log;
        this.history = StatusHistory.of(events);
        this.steps = RunSteps.of(linked);
    }

    /**
     * A run of which nothing is known yet but its id.
     *
     * @param runId the {@code executionId} that starting it answered with
     * @return the run, pending
     * @throws IllegalArgumentException if the id is blank
     */
    public static WorkflowRun start(String runId) {
        return new WorkflowRun(required(runId, "runId"), null, List.of(), List.of(), List.of());
    }

    /**
     * A run of which its id and person are known.
     *
     * @param runId the {@code executionId} that starting it answered with
     * @param userId the {@code user_id} it was started with
     * @return the run, pending
     * @throws IllegalArgumentException if one of them is blank
     */
    public static WorkflowRun start(String runId, String userId) {
        return new WorkflowRun(required(runId, "runId"), required(userId, "userId"), List.of(), List.of(), List.of());
    }

    private static String required(String id, String name) {
        if (Objects.requireNonNull(id, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return id;
    }

    /**
     * Reads a run that was kept.
     *
     * @param json what {@link #toJson} gave
     * @return the equal run
     * @throws UnreadableBodyException if it is not that
     */
    public static WorkflowRun parse(byte[] json) {
        return RunJson.read(Objects.requireNonNull(json, "json"));
    }

    /**
     * The run as JSON, to be kept: its events as they were sent, what was linked, and the analyst log. It holds personal data.
     *
     * @return UTF-8 JSON
     */
    public byte[] toJson() {
        return RunJson.write(this, userId);
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
        if (!(Objects.requireNonNull(event, "event") instanceof WorkflowEvent own)) {
            throw new IllegalArgumentException("an event that does not say which run it is of: link it");
        }
        if (!own.runId().equals(runId)) {
            throw new IllegalArgumentException(
                    "an event of run " + SafeText.name(own.runId()) + ", not of " + SafeText.name(runId));
        }
        List<Kept<WorkflowEvent>> more = Kept.with(events, Kept.of(own));
        return more == events ? this : new WorkflowRun(runId, userId, more, linked, log);
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
        if (Objects.requireNonNull(event, "event") instanceof WorkflowEvent || event instanceof Ping) {
            throw new IllegalArgumentException("a workflow event is applied, and a ping is of no run");
        }
        List<Kept<SeonEvent>> more = Kept.with(linked, Kept.linked(event));
        return more == linked ? this : new WorkflowRun(runId, userId, events, more, log);
    }

    /**
     * The run with one more entry in its analyst log.
     *
     * @param entry what a person did
     * @return the next run; this one if the entry is in it already
     */
    public WorkflowRun withAnalystEntry(AnalystEntry entry) {
        List<Kept<AnalystEntry>> more = Kept.with(log, Kept.of(Objects.requireNonNull(entry, "entry")));
        return more == log ? this : new WorkflowRun(runId, userId, events, linked, more);
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
        if (!runId.equals(other.runId)) {
            throw new IllegalArgumentException(
                    "a copy of run " + SafeText.name(other.runId) + ", not of " + SafeText.name(runId));
        }
        if (userId != null && other.userId != null && !userId.equals(other.userId)) {
            throw new IllegalArgumentException("run " + SafeText.name(runId) + " was started for another person");
        }
        return new WorkflowRun(
                runId,
                userId != null ? userId : other.userId,
                Kept.union(events, other.events),
                Kept.union(linked, other.linked),
                Kept.union(log, other.log));
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
     * The last move of a run that had ended to another status that ends it, if that is the status now. {@code from} is the word before,
     * which can be a person's own; {@link #manualChanges} tells all of them. SEON has no id of such a move, so {@code requestId} is the
     * run's id: what to quote to SEON. Who made it is known only if the analyst log says so.
     */
    @Override
    public Optional<StatusOverride> statusOverride() {
        return StatusHistory.override(runId, history, analystLog());
    }

    /**
     * What people changed after the run had ended: every move between review, approved and declined, reopening included.
     *
     * @return the changes in order of time, unmodifiable, each with what the analyst log says of it; an entry is about a change if it
     *     names its statuses and lies within a day of it, the closest first
     */
    public List<ManualChange> manualChanges() {
        return StatusHistory.manualChanges(history, analystLog());
    }

    /**
     * The groups of checks and the transactions that fail, in order of time. A group that a later session went through again is judged
     * by that. Where the person left, if they did, is among them.
     */
    @Override
    public List<FailingStep> failingSteps() {
        return RunFailures.of(this);
    }

    /** The run's id, never null. */
    @Override
    public String executionId() {
        return runId;
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
        return history.isEmpty()
                ? Open.absent()
                : history.get(history.size() - 1).status();
    }

    /**
     * The statuses in order of time. Of several at one time only the one that counts is in it; {@link #workflowEvents} has them all.
     *
     * @return the statuses, the one now last, unmodifiable
     */
    public List<StatusAt> statusHistory() {
        return history;
    }

    /**
     * The workflow's id, as the latest event that names it says.
     *
     * @return the id; empty if none was sent
     */
    public Optional<String> workflowId() {
        return ofWorkflow(WorkflowReference::id);
    }

    /**
     * The workflow's name, as the latest event that names it says.
     *
     * @return the name; empty if none was sent
     */
    public Optional<String> workflowName() {
        return ofWorkflow(WorkflowReference::name);
    }

    private Optional<String> ofWorkflow(Function<WorkflowReference, @Nullable String> part) {
        return latest(events.stream()
                .flatMap(event -> Stream.ofNullable(event.item().data().workflow()))
                .flatMap(workflow -> Stream.ofNullable(part.apply(workflow))));
    }

    /**
     * Whose run it is: the integrator's id of the person. It is not printed: it can be an e-mail address.
     *
     * @return what the run was started with, else what the latest step says; empty if neither is known
     */
    public Optional<String> userReference() {
        return userId != null ? Optional.of(userId) : RunSteps.latestUser(steps);
    }

    private static <T> Optional<T> latest(Stream<T> inOrder) {
        return inOrder.reduce((earlier, later) -> later);
    }

    /**
     * When the run was first heard of: the earliest time of any of its events.
     *
     * @return empty if no event has a time
     */
    public Optional<Instant> firstSeenAt() {
        return Stream.concat(events.stream(), linked.stream())
                .flatMap(kept -> Stream.ofNullable(kept.at()))
                .min(Instant::compareTo);
    }

    /**
     * The sessions and transactions that were linked, as steps in order of time.
     *
     * @return the steps, unmodifiable
     */
    public List<RunStep> steps() {
        return steps;
    }

    /**
     * The transactions among the steps.
     *
     * @return the transactions in order of time, unmodifiable
     */
    public List<RunStep> transactions() {
        return RunSteps.transactions(steps);
    }

    /**
     * Which results there are.
     *
     * @return the sections, unmodifiable
     */
    public Set<RunSection> sections() {
        EnumSet<RunSection> sections = EnumSet.noneOf(RunSection.class);
        document().ifPresent(check -> sections.add(RunSection.DOCUMENT));
        selfie().ifPresent(check -> sections.add(RunSection.SELFIE));
        proofOfAddress().ifPresent(check -> sections.add(RunSection.PROOF_OF_ADDRESS));
        transactions().stream().findAny().ifPresent(step -> sections.add(RunSection.TRANSACTIONS));
        return Collections.unmodifiableSet(sections);
    }

    /**
     * The checks of the document, from the latest session that made them.
     *
     * @return empty if it was not checked
     */
    public Optional<DocumentCheck> document() {
        return inSessions(IdvSession::documentCheckResult);
    }

    /**
     * The checks of the selfie, from the latest session that made them.
     *
     * @return empty if it was not checked
     */
    public Optional<SelfieCheck> selfie() {
        return inSessions(IdvSession::selfieVerificationResult);
    }

    /**
     * The checks of the proof of address, from the latest session that made them.
     *
     * @return empty if it was not checked
     */
    public Optional<AddressCheck> proofOfAddress() {
        return inSessions(IdvSession::proofOfAddressCheckResult);
    }

    private <T> Optional<T> inSessions(Function<IdvSession, @Nullable T> part) {
        return latest(steps.stream()
                .flatMap(step -> step.event() instanceof IdvSessionFinished session
                        ? Stream.ofNullable(part.apply(session.data()))
                        : Stream.empty()));
    }

    /**
     * The events of the run itself.
     *
     * @return the events in order of time, those without one first, unmodifiable
     */
    public List<WorkflowEvent> workflowEvents() {
        return Kept.items(events);
    }

    /**
     * The events that were linked.
     *
     * @return the events in order of time, unmodifiable
     */
    public List<SeonEvent> linkedEvents() {
        return Kept.items(linked);
    }

    /**
     * What people did with the run.
     *
     * @return the entries in order of time, unmodifiable
     */
    public List<AnalystEntry> analystLog() {
        return Kept.items(log);
    }

    /** Equal if they are of one run and person, and were told the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkflowRun that
                && runId.equals(that.runId)
                && Objects.equals(userId, that.userId)
                && events.equals(that.events)
                && linked.equals(that.linked)
                && log.equals(that.log);
    }

    @Override
    public int hashCode() {
        return Objects.hash(runId, events, linked, log);
    }

    /** Its id, its status, and how much is known. */
    @Override
    public String toString() {
        return "WorkflowRun[" + SafeText.name(runId) + ", status " + status() + ", " + events.size() + " events, "
                + steps.size() + " steps, " + log.size() + " log entries]";
    }
}
