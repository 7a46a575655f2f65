package dev.verdict.poll;

import dev.verdict.Progress;
import dev.verdict.Verdict;
import dev.verdict.VerificationResult;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When a {@link Poller} polls again, and when it stops.
 *
 * <p>A wait has one {@linkplain PollPhase phase} or several, by the time since it began: automatic checks take seconds, an applicant
 * takes minutes, and a reviewer takes hours. Within a phase, the delay between the response to one poll and the next poll doubles from the
 * floor up to the cap. A random part keeps waits that began together from polling together, and never leads outside floor and cap.
 *
 * <table>
 * <caption>Ready-made policies</caption>
 * <thead><tr><th>policy</th><th>waits for</th><th>delays</th><th>deadline</th></tr></thead>
 * <tbody>
 * <tr><td>{@link #automaticChecks()}</td><td>checks without a person</td><td>0.5 to 5 seconds</td><td>2 minutes</td></tr>
 * <tr><td>{@link #defaults()}</td><td>most workflows</td><td>1 to 15 seconds</td><td>10 minutes</td></tr>
 * <tr><td>{@link #applicant()}</td><td>an applicant who takes photographs</td><td>1 to 5 seconds, after a minute 5 to 15 seconds, after
 * 5 minutes 15 to 60 seconds</td><td>1 hour</td></tr>
 * <tr><td>{@link #reviewer()}</td><td>a decision, be it a person's</td><td>1 to 5 seconds, after a minute 10 to 30 seconds, after 10
 * minutes 2 to 15 minutes</td><td>none</td></tr>
 * </tbody>
 * </table>
 *
 * <p>The policy is also the one {@linkplain #afterSnapshot step of a wait} as a pure function, for a job scheduler or a workflow engine
 * that waits by itself.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class PollPolicy {
    private static final Duration NO_DEADLINE = ChronoUnit.FOREVER.getDuration();
    private static final Duration DEFAULT_GRACE = Duration.ofSeconds(30);
    private static final PollPolicy DEFAULTS = new PollPolicy(
            Duration.ofMinutes(10),
            List.of(new PollPhase(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(15))),
            DEFAULT_GRACE,
            false);

    private final Duration deadline;
    private final List<PollPhase> phases;
    private final Duration notFoundGrace;
    private final boolean untilDecided;

    private PollPolicy(Duration deadline, List<PollPhase> phases, Duration notFoundGrace, boolean untilDecided) {
        this.deadline = deadline;
        this.phases = phases;
        this.notFoundGrace = notFoundGrace;
        this.untilDecided = untilDecided;
    }

    /**
     * Waits up to 10 minutes with delays of 1 to 15 seconds, until the execution ends, be it with a review. An execution that
     * is not found counts as not there yet for 30 seconds.
     *
     * @return the policy to start from
     */
    public static PollPolicy defaults() {
        return DEFAULTS;
    }

    /**
     * For checks that need no person: up to 2 minutes with delays of 0.5 to 5 seconds.
     *
     * @return the policy
     */
    public static PollPolicy automaticChecks() {
        return DEFAULTS.withDelays(Duration.ofMillis(500), Duration.ofSeconds(5))
                .withDeadline(Duration.ofMinutes(2));
    }

    /**
     * For an applicant who photographs a document and a face: up to an hour, with delays of 1 to 5 seconds in the first minute, of 5 to 15
     * seconds up to the fifth, and of 15 to 60 seconds from then on.
     *
     * @return the policy
     */
    public static PollPolicy applicant() {
        return DEFAULTS.withDelays(Duration.ofSeconds(1), Duration.ofSeconds(5))
                .withPhase(Duration.ofMinutes(1), Duration.ofSeconds(5), Duration.ofSeconds(15))
                .withPhase(Duration.ofMinutes(5), Duration.ofSeconds(15), Duration.ofMinutes(1))
                .withDeadline(Duration.ofHours(1));
    }

    /**
     * For a decision, be it a reviewer's: without a deadline, with delays of 1 to 5 seconds in the first minute, of 10 to 30 seconds up to
     * the tenth, and of 2 to 15 minutes from then on. A {@linkplain Poller#wake notification} brings the poll forward.
     *
     * @return the policy
     */
    public static PollPolicy reviewer() {
        return DEFAULTS.withDelays(Duration.ofSeconds(1), Duration.ofSeconds(5))
                .withPhase(Duration.ofMinutes(1), Duration.ofSeconds(10), Duration.ofSeconds(30))
                .withPhase(Duration.ofMinutes(10), Duration.ofMinutes(2), Duration.ofMinutes(15))
                .withoutDeadline()
                .untilDecided();
    }

    /**
     * The same with another deadline.
     *
     * @param deadline the longest a wait may last, counted from the call that starts it; positive
     * @return the new policy
     * @throws IllegalArgumentException if it is not positive
     */
    public PollPolicy withDeadline(Duration deadline) {
        return new PollPolicy(positive(deadline, "deadline"), phases, notFoundGrace, untilDecided);
    }

    /**
     * The same without a deadline: a wait ends with the execution, a failure or a cancel.
     *
     * @return the new policy
     */
    public PollPolicy withoutDeadline() {
        return new PollPolicy(NO_DEADLINE, phases, notFoundGrace, untilDecided);
    }

    /**
     * The same with other delays between polls, in one phase only.
     *
     * @param floor the shortest delay; positive
     * @param cap the longest delay; not below the floor
     * @return the new policy
     * @throws IllegalArgumentException if one is not positive, or the cap is below the floor
     */
    public PollPolicy withDelays(Duration floor, Duration cap) {
        return new PollPolicy(deadline, List.of(new PollPhase(Duration.ZERO, floor, cap)), notFoundGrace, untilDecided);
    }

    /**
     * The same with one more phase.
     *
     * @param start when the phase begins, counted from the begin of the wait; after the start of the phases that there are
     * @param floor the shortest delay in this phase; positive
     * @param cap the longest delay in this phase; not below the floor
     * @return the new policy
     * @throws IllegalArgumentException if it does not start after the others, a delay is not positive, or the cap is below the floor
     */
    public PollPolicy withPhase(Duration start, Duration floor, Duration cap) {
        PollPhase phase = new PollPhase(start, floor, cap);
        Duration latest = phases.get(phases.size() - 1).start();
        if (start.compareTo(latest) <= 0) {
            throw new IllegalArgumentException(
                    "a phase must start after the one before it, at " + latest + ", not at " + start);
        }
        List<PollPhase> all = new ArrayList<>(phases);
        all.add(phase);
        return new PollPolicy(deadline, List.copyOf(all), notFoundGrace, untilDecided);
    }

    /**
     * The same with another time in which an execution may not be found yet. Platforms respond that an execution was begun
     * before every part of them knows it, so a wait does not end at a {@link
     * dev.verdict.HttpStatusException.Kind#NOT_FOUND} or {@link dev.verdict.HttpStatusException.Kind#CONFLICT} that comes
     * within this time, unless a poll has found the execution before.
     *
     * @param grace counted from the begin of the wait; zero to end it at the first such answer
     * @return the new policy
     * @throws IllegalArgumentException if it is negative
     */
    public PollPolicy withNotFoundGrace(Duration grace) {
        if (grace.isNegative()) {
            throw new IllegalArgumentException("notFoundGrace must not be negative, not " + grace);
        }
        return new PollPolicy(deadline, phases, grace, untilDecided);
    }

    /**
     * The same, but going on at {@link Verdict.Kind#REVIEW}: for waiting until a person has decided. That takes hours
     * or days, so choose the deadline and the cap to match.
     *
     * @return the new policy
     */
    public PollPolicy untilDecided() {
        return new PollPolicy(deadline, phases, notFoundGrace, true);
    }

    /**
     * The longest a wait may last.
     *
     * @return positive; without a deadline, the JDK's longest duration, which is that of {@link ChronoUnit#FOREVER}
     */
    public Duration deadline() {
        return deadline;
    }

    /**
     * Whether a wait ends after some time, whatever the execution does.
     *
     * @return false after {@link #withoutDeadline()}
     */
    public boolean hasDeadline() {
        return !deadline.equals(NO_DEADLINE);
    }

    /**
     * The phases of a wait.
     *
     * @return at least one, in order; the first starts at zero
     */
    public List<PollPhase> phases() {
        return phases;
    }

    /**
     * The shortest delay between the response to one poll and the next poll, in the first phase.
     *
     * @return positive
     */
    public Duration floor() {
        return phases.get(0).floor();
    }

    /**
     * The longest delay between the response to one poll and the next poll, in the first phase.
     *
     * @return not below the floor
     */
    public Duration cap() {
        return phases.get(0).cap();
    }

    /**
     * How long a wait tolerates that the execution is not found yet.
     *
     * @return not negative
     */
    public Duration notFoundGrace() {
        return notFoundGrace;
    }

    /**
     * Whether a wait goes on at {@link Verdict.Kind#REVIEW}.
     *
     * @return false if a review ends it
     */
    public boolean isUntilDecided() {
        return untilDecided;
    }

    /**
     * Whether a wait with this policy ends at such a result: there is nothing more to wait for.
     *
     * @param result a snapshot
     * @return true if it has ended, and with a decision if one is waited for
     */
    public boolean endsAt(VerificationResult result) {
        return result.progress() == Progress.ENDED
                && !(untilDecided && result.verdict().kind() == Verdict.Kind.REVIEW);
    }

    /**
     * One step of a wait after a poll that brought a snapshot. A pure function: {@link Poller} runs on it, and so can a job scheduler or a
     * workflow engine, with {@code Thread.sleep}, timers or a column {@code next_poll_at} of its own.
     *
     * <pre>{@code
     * WaitState state = WaitState.begin();                    // stored, with the time at which the wait began
     * WaitStep step = policy.afterSnapshot(state, result, Duration.between(begunAt, now), random);
     * switch (step.kind()) {
     *     case POLL_AGAIN -> schedule(step.state().toString(), step.nextDelay().orElseThrow());
     *     case ENDED -> decide(result);
     *     case DEADLINE -> giveUpFor(reference);               // the execution goes on
     *     case FAILED -> throw new AssertionError();           // only after a failure
     * }
     * }</pre>
     *
     * @param state the state before the poll
     * @param snapshot what the poll brought
     * @param elapsed how long the wait has lasted; not negative
     * @param random where the random part of the delay comes from
     * @return what follows
     */
    public WaitStep afterSnapshot(
            WaitState state, VerificationResult snapshot, Duration elapsed, RandomGenerator random) {
        return StepRules.afterSnapshot(this, state, endsAt(snapshot), nanos(elapsed), random.nextDouble());
    }

    /**
     * One step of a wait after a poll that failed, as {@link #afterSnapshot}.
     *
     * @param state the state before the poll
     * @param failure what the poll threw
     * @param elapsed how long the wait has lasted; not negative
     * @param random where the random part of the delay comes from
     * @return what follows; {@link WaitStep.Kind#FAILED} if the failure would come again
     */
    public WaitStep afterFailure(WaitState state, Throwable failure, Duration elapsed, RandomGenerator random) {
        Objects.requireNonNull(failure, "failure");
        return StepRules.afterFailure(this, state, failure, nanos(elapsed), random.nextDouble());
    }

    /** Whether that many nanoseconds after its begin a wait still tolerates that nothing is found. */
    boolean isWithinNotFoundGrace(long elapsed) {
        return elapsed < nanos(notFoundGrace);
    }

    /** The shortest time between two polls that wakes lead to, in nanoseconds: a second, less if the floor is. */
    long wakeInterval() {
        return Math.min(nanos(floor()), TimeUnit.SECONDS.toNanos(1));
    }

    /** What is left of the deadline after so many nanoseconds; zero or less if it has come. */
    long remaining(long elapsed) {
        return nanos(deadline) - elapsed;
    }

    /** The index of the phase that a wait is in after so many nanoseconds. */
    int phaseAt(long elapsed) {
        int phase = 0;
        while (phase + 1 < phases.size() && nanos(phases.get(phase + 1).start()) <= elapsed) {
            phase++;
        }
        return phase;
    }

    /**
     * The delay before the next poll. No poll is planned past the deadline; if one would be, or would leave its response
     * less time than the floor, it is moved forward to leave that much.
     *
     * @param phasePolls how many polls there were in this phase, at least 1
     * @param remaining the nanoseconds until the deadline
     * @param random from 0 to 1
     * @return empty if no further poll fits in
     */
    Optional<Duration> nextDelay(int phase, int phasePolls, long remaining, double random) {
        long delay = phases.get(phase).delay(phasePolls, random);
        long last = Math.max(0, remaining) - nanos(floor());
        if (last >= nanos(floor())) {
            return Optional.of(Duration.ofNanos(Math.min(delay, last)));
        }
        return delay < remaining ? Optional.of(Duration.ofNanos(delay)) : Optional.empty();
    }

    /** Stops at {@link Long#MAX_VALUE}, 292 years, where {@link Duration#toNanos()} throws. */
    static long nanos(Duration duration) {
        return TimeUnit.NANOSECONDS.convert(duration);
    }

    static Duration positive(Duration duration, String name) {
        Objects.requireNonNull(duration, name);
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException(name + " must be positive, not " + duration);
        }
        return duration;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PollPolicy that
                && deadline.equals(that.deadline)
                && phases.equals(that.phases)
                && notFoundGrace.equals(that.notFoundGrace)
                && untilDecided == that.untilDecided;
    }

    @Override
    public int hashCode() {
        return Objects.hash(deadline, phases, notFoundGrace, untilDecided);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("PollPolicy[deadline=").append(hasDeadline() ? deadline : "none");
        for (PollPhase phase : phases) {
            text.append(phase.start().isZero() ? "" : ", after " + phase.start());
            text.append(phase.start().isZero() ? ", floor=" : " floor=").append(phase.floor());
            text.append(", cap=").append(phase.cap());
        }
        if (!notFoundGrace.equals(DEFAULT_GRACE)) {
            text.append(", notFoundGrace=").append(notFoundGrace);
        }
        return text.append(untilDecided ? ", until decided]" : "]").toString();
    }
}
