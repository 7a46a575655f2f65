package dev.verdict.poll;

import dev.verdict.poll.PollTimer.Cancellable;
import org.jspecify.annotations.Nullable;

/** What a wait has scheduled, to be cancelled when it is not needed any more. Not safe to share between threads. */
final class Held {
    @Nullable
    Cancellable deadline;

    /** The planned poll. */
    @Nullable
    Cancellable poll;

    /** The poll that a wake leads to, when wakes may again. */
    @Nullable
    Cancellable wake;

    /** Lets go of the polls that are scheduled, and returns them to be cancelled. */
    Held takePolls() {
        Held taken = new Held();
        taken.poll = poll;
        taken.wake = wake;
        poll = null;
        wake = null;
        return taken;
    }

    void cancelAll() {
        PollerContext.cancel(deadline);
        PollerContext.cancel(poll);
        PollerContext.cancel(wake);
    }
}
