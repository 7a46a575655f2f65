package dev.verdict.poll;

import dev.verdict.poll.PollTimer.Cancellable;
import org.jspecify.annotations.Nullable;

/**
 * What a wait had scheduled, to be cancelled without its lock.
 *
 * @param deadline null if it stays
 * @param poll the planned poll
 * @param wake the poll that a wake leads to
 */
record Held(
        @Nullable Cancellable deadline,
        @Nullable Cancellable poll,
        @Nullable Cancellable wake) {
    void cancelAll() {
        CallerCode.cancel(deadline);
        CallerCode.cancel(poll);
        CallerCode.cancel(wake);
    }
}
