package dev.verdict.examples.temporal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a poll: the end, another poll after a delay, or the deadline. A pure function, so a workflow may call it.
 *
 * @param kind what follows
 * @param delay how long until the next poll; empty if there is none
 */
record NextPoll(Kind kind, Optional<Duration> delay) {

    enum Kind {
        ENDED,
        POLL_AGAIN,
        DEADLINE
    }

    /**
     * Decides.
     *
     * @param snapshot what the last poll saw; null if it failed
     * @param state the wait, with this poll counted
     * @param now the engine's time
     */
    static NextPoll after(@Nullable Snapshot snapshot, WaitState state, Instant now) {
        if (snapshot != null && snapshot.isFinal()) {
            return new NextPoll(Kind.ENDED, Optional.empty());
        }
        Duration left = Duration.between(now, deadline(state));
        if (left.isNegative() || left.isZero()) {
            return new NextPoll(Kind.DEADLINE, Optional.empty());
        }
        Timing timing = state.timing();
        Duration longest = state.reviewing() ? timing.reviewDelay() : timing.longestDelay();
        Duration growing = timing.firstDelay().multipliedBy(1L << Math.min(state.polls() - 1, 20));
        return new NextPoll(Kind.POLL_AGAIN, Optional.of(shorter(shorter(growing, longest), left)));
    }

    /** The deadline of the phase that a wait is in: the machine's, or the reviewer's. */
    static Instant deadline(WaitState state) {
        Duration limit = state.reviewing()
                ? state.timing().reviewDeadline()
                : state.timing().deadline();
        return state.phaseBeganAt().plus(limit);
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
