package dev.verdict.examples.temporal;

import dev.verdict.poll.WaitState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A wait between two polls: all that a new run of the workflow needs to go on. Times are Temporal's.
 *
 * @param reference the execution
 * @param timing the delays and deadlines
 * @param phaseBeganAt when the wait began, or when it began to wait for the reviewer; null before that
 * @param reviewing whether it waits for the reviewer
 * @param step the text of the SDK's {@link dev.verdict.poll.WaitState}: how far this phase has come
 * @param earlyPolls how many polls signals have caused since the last one that was due
 * @param nextPollAt when the next poll is due; null before the wait begins
 * @param lastSnapshot what the last poll saw; null if there was none
 */
public record DurableWaitState(
        String reference,
        Timing timing,
        @Nullable Instant phaseBeganAt,
        boolean reviewing,
        String step,
        int earlyPolls,
        @Nullable Instant nextPollAt,
        @Nullable Snapshot lastSnapshot) {

    /** A wait that has not begun. */
    public static DurableWaitState of(String reference, Timing timing) {
        return new DurableWaitState(
                reference, timing, null, false, WaitState.begin().toString(), 0, null, null);
    }

    /** Begins with a poll at once, unless it has begun. */
    DurableWaitState begun(Instant now) {
        return phaseBeganAt != null
                ? this
                : new DurableWaitState(reference, timing, now, reviewing, step, earlyPolls, now, lastSnapshot);
    }

    /** After a poll that was due, or early. The first that sees a review begins the reviewer's phase. */
    DurableWaitState polled(Polled polled, boolean early, Instant now) {
        return new DurableWaitState(
                reference,
                timing,
                polled.reviewing() && !reviewing ? now : phaseBeganAt,
                polled.reviewing(),
                polled.step(),
                early ? earlyPolls + 1 : 0,
                polled.delay() == null ? now : now.plus(polled.delay()),
                polled.snapshot());
    }

    /** When the phase ends without a verdict. */
    Instant deadline() {
        return phaseBeganAt.plus(reviewing ? timing.reviewDeadline() : timing.deadline());
    }
}
