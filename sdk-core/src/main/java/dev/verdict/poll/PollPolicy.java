package dev.verdict.poll;

import dev.verdict.Progress;
import dev.verdict.Verdict;
import dev.verdict.VerificationResult;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * When a {@link Poller} looks again, and when it stops.
 *
 * <p>The delay between the answer to one look and the next look doubles from the floor up to the cap; a random part
 * keeps waits that began together from looking together, and never leads outside floor and cap. Immutable and safe to
 * share between threads.
 */
public final class PollPolicy {
    private static final PollPolicy DEFAULTS = new PollPolicy(
            Duration.ofMinutes(10), Duration.ofSeconds(1), Duration.ofSeconds(15), Duration.ofSeconds(30), false);

    private final Duration deadline;
    private final Duration floor;
    private final Duration cap;
    private final Duration notFoundGrace;
    private final boolean untilDecided;

    private PollPolicy(Duration deadline, Duration floor, Duration cap, Duration notFoundGrace, boolean untilDecided) {
        this.deadline = deadline;
        this.floor = floor;
        this.cap = cap;
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
     * The same with another deadline.
     *
     * @param deadline the longest a wait may last, counted from the call that starts it; positive
     * @return the new policy
     * @throws IllegalArgumentException if it is not positive
     */
    public PollPolicy withDeadline(Duration deadline) {
        return new PollPolicy(positive(deadline, "deadline"), floor, cap, notFoundGrace, untilDecided);
    }

    /**
     * The same with other delays between looks.
     *
     * @param floor the shortest delay; positive
     * @param cap the longest delay; not below the floor
     * @return the new policy
     * @throws IllegalArgumentException if one is not positive, or the cap is below the floor
     */
    public PollPolicy withDelays(Duration floor, Duration cap) {
        positive(floor, "floor");
        positive(cap, "cap");
        if (cap.compareTo(floor) < 0) {
            throw new IllegalArgumentException("cap must not be below floor: " + cap + " is below " + floor);
        }
        return new PollPolicy(deadline, floor, cap, notFoundGrace, untilDecided);
    }

    /**
     * The same with another time in which an execution may not be found yet. Platforms answer that an execution was begun
     * before every part of them knows of it, so a wait does not end at a {@link
     * dev.verdict.HttpStatusException.Kind#NOT_FOUND} or {@link dev.verdict.HttpStatusException.Kind#CONFLICT} that comes
     * within this time, unless a look has found the execution before.
     *
     * @param grace counted from the begin of the wait; zero to end it at the first such answer
     * @return the new policy
     * @throws IllegalArgumentException if it is negative
     */
    public PollPolicy withNotFoundGrace(Duration grace) {
        if (grace.isNegative()) {
            throw new IllegalArgumentException("notFoundGrace must not be negative, not " + grace);
        }
        return new PollPolicy(deadline, floor, cap, grace, untilDecided);
    }

    /**
     * The same, but going on at {@link Verdict.Kind#REVIEW}: for waiting until a person has decided. That takes hours
     * or days, so choose the deadline and the cap to match.
     *
     * @return the new policy
     */
    public PollPolicy untilDecided() {
        return new PollPolicy(deadline, floor, cap, notFoundGrace, true);
    }

    /**
     * The longest a wait may last.
     *
     * @return positive
     */
    public Duration deadline() {
        return deadline;
    }

    /**
     * The shortest delay between the answer to one look and the next look.
     *
     * @return positive
     */
    public Duration floor() {
        return floor;
    }

    /**
     * The longest delay between the answer to one look and the next look.
     *
     * @return not below the floor
     */
    public Duration cap() {
        return cap;
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

    /** Whether that many nanoseconds after its begin a wait still tolerates that nothing is found. */
    boolean isWithinNotFoundGrace(long elapsed) {
        return elapsed < nanos(notFoundGrace);
    }

    /** The shortest time between two looks that wakes lead to, in nanoseconds: a second, less if the floor is. */
    long wakeInterval() {
        return Math.min(nanos(floor), TimeUnit.SECONDS.toNanos(1));
    }

    /** What is left of the deadline after so many nanoseconds; zero or less if it has come. */
    long remaining(long elapsed) {
        return nanos(deadline) - elapsed;
    }

    /**
     * The delay before the next look. No look is planned past the deadline; if one would be, or would leave its answer
     * less time than the floor, it is moved forward to leave that much.
     *
     * @param looks how many looks were taken, at least 1
     * @param remaining the nanoseconds until the deadline
     * @param random from 0 to 1
     * @return empty if no further look fits in
     */
    Optional<Duration> nextDelay(int looks, long remaining, double random) {
        long delay = delay(looks, random);
        long last = Math.max(0, remaining) - nanos(floor);
        if (last >= nanos(floor)) {
            return Optional.of(Duration.ofNanos(Math.min(delay, last)));
        }
        return delay < remaining ? Optional.of(Duration.ofNanos(delay)) : Optional.empty();
    }

    /** Half of the exponential delay, and a random part of the other half. Pure; in nanoseconds. */
    long delay(int looks, double random) {
        long least = nanos(floor);
        long most = nanos(cap);
        long base = looks >= Long.SIZE - 1 || least > most >> looks ? most : least << looks;
        long half = base / 2;
        return Math.max(least, Math.min(base, half + (long) (random * (base - half))));
    }

    /** Stops at {@link Long#MAX_VALUE}, 292 years, where {@link Duration#toNanos()} throws. */
    private static long nanos(Duration duration) {
        return TimeUnit.NANOSECONDS.convert(duration);
    }

    private static Duration positive(Duration duration, String name) {
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
                && floor.equals(that.floor)
                && cap.equals(that.cap)
                && notFoundGrace.equals(that.notFoundGrace)
                && untilDecided == that.untilDecided;
    }

    @Override
    public int hashCode() {
        return Objects.hash(deadline, floor, cap, notFoundGrace, untilDecided);
    }

    @Override
    public String toString() {
        return "PollPolicy[deadline=" + deadline + ", floor=" + floor + ", cap=" + cap
                + (notFoundGrace.equals(DEFAULTS.notFoundGrace) ? "" : ", notFoundGrace=" + notFoundGrace)
                + (untilDecided ? ", until decided]" : "]");
    }
}
