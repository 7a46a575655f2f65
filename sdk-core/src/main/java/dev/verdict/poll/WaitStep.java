package dev.verdict.poll;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What follows from one poll of a wait.
 *
 * @param kind whether the wait goes on, and how it ends otherwise
 * @param state the state of the wait after this poll
 * @param nextDelay how long until the next poll; empty if there is none
 */
public record WaitStep(Kind kind, WaitState state, Optional<Duration> nextDelay) {

    /** Whether a wait goes on, and how it ends otherwise. */
    public enum Kind {
        /** Poll again after {@link WaitStep#nextDelay()}. */
        POLL_AGAIN,
        /** The snapshot is the result. */
        ENDED,
        /** The failure would come again: the wait ends with it. */
        FAILED,
        /** No further poll fits in before the deadline. The execution goes on, and a new wait can take it up. */
        DEADLINE
    }

    public WaitStep {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(nextDelay, "nextDelay");
    }

    boolean isEnd() {
        return kind == Kind.ENDED || kind == Kind.FAILED;
    }
}
