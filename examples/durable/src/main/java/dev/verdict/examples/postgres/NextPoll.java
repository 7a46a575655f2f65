package dev.verdict.examples.postgres;

import dev.verdict.Progress;
import dev.verdict.Verdict;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a poll: the end, another poll after a delay, or the deadline. A pure function.
 *
 * @param stage the stage after the poll
 * @param delay how long until the next poll; empty if there is none
 */
record NextPoll(Stage stage, Optional<Duration> delay) {

    /**
     * Decides.
     *
     * @param seen what the poll saw; null if it failed
     * @param polls how many polls there were, with this one
     * @param left the time until the deadline
     * @param timing the delays
     */
    static NextPoll after(@Nullable Seen seen, int polls, Duration left, Timing timing) {
        if (seen != null && seen.isFinal()) {
            return new NextPoll(Stage.ENDED, Optional.empty());
        }
        if (left.isNegative() || left.isZero()) {
            return new NextPoll(Stage.DEADLINE, Optional.empty());
        }
        Duration delay = seen != null && seen.awaitsReview() ? timing.reviewDelay() : growing(polls, timing);
        return new NextPoll(Stage.WAITING, Optional.of(shorter(delay, left)));
    }

    private static Duration growing(int polls, Timing timing) {
        Duration delay = timing.firstDelay().multipliedBy(1L << Math.min(polls - 1, 20));
        return shorter(delay, timing.longestDelay());
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /** What a poll saw. */
    record Seen(Progress progress, Verdict.Kind verdict) {

        /** Whether only a reviewer can end it now. */
        boolean awaitsReview() {
            return progress == Progress.ENDED && verdict == Verdict.Kind.REVIEW;
        }

        /** Whether it is decided, or ended without a decision. */
        boolean isFinal() {
            return progress == Progress.ENDED && verdict != Verdict.Kind.REVIEW;
        }

        /** For the column {@code state}: no personal data. */
        @Override
        public String toString() {
            return progress == Progress.ENDED ? verdict.name() : progress.name();
        }
    }
}
