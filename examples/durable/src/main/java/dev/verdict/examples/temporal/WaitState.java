package dev.verdict.examples.temporal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A wait between two polls: all that a new run of the workflow needs to go on. Times are Temporal's.
 *
 * @param reference the execution
 * @param timing the delays and deadlines
 * @param phaseBeganAt when the wait began, or when it began to wait for the reviewer; null before that
 * @param reviewing whether it waits for the reviewer
 * @param polls how many polls there were in this phase
 * @param earlyPolls how many polls signals have caused since the last one that was due
 * @param nextPollAt when the next poll is due; null before the wait begins
 * @param lastSnapshot what the last poll saw; null if there was none
 */
public record WaitState(
        String reference,
        Timing timing,
        @Nullable Instant phaseBeganAt,
        boolean reviewing,
        int polls,
        int earlyPolls,
        @Nullable Instant nextPollAt,
        @Nullable Snapshot lastSnapshot) {

    /** A wait that has not begun. */
    public static WaitState of(String reference, Timing timing) {
        return new WaitState(reference, timing, null, false, 0, 0, null, null);
    }

    /** Begins with a poll at once, unless it has begun. */
    WaitState begun(Instant now) {
        return phaseBeganAt != null
                ? this
                : new WaitState(reference, timing, now, reviewing, polls, earlyPolls, now, lastSnapshot);
    }

    /** After a poll that was due, or early. The first that sees a review begins the reviewer's phase. */
    WaitState polled(@Nullable Snapshot snapshot, boolean early, Instant now) {
        boolean reviewBegins = !reviewing && snapshot != null && snapshot.awaitsReview();
        return new WaitState(
                reference,
                timing,
                reviewBegins ? now : phaseBeganAt,
                reviewing || reviewBegins,
                reviewBegins ? 1 : polls + 1,
                early ? earlyPolls + 1 : 0,
                now,
                snapshot == null ? lastSnapshot : snapshot);
    }

    WaitState withNextPollAt(Instant at) {
        return new WaitState(reference, timing, phaseBeganAt, reviewing, polls, earlyPolls, at, lastSnapshot);
    }
}
