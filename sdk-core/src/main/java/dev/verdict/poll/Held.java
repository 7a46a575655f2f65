package dev.verdict.poll;

import dev.verdict.poll.PollTimer.Cancellable;
import org.jspecify.annotations.Nullable;

/** What a wait has scheduled and sent, to be called off when it is not needed any more. Not safe to share between threads. */
final class Held {
    @Nullable
    Cancellable deadline;

    /** The planned look. */
    @Nullable
    Cancellable look;

    /** The look that a wake leads to, when wakes may again. */
    @Nullable
    Cancellable wake;

    /** The look on its way. */
    @Nullable
    Cancellable call;

    /** Lets go of the looks that are scheduled, and gives them to be called off. */
    Held takeLooks() {
        Held taken = new Held();
        taken.look = look;
        taken.wake = wake;
        look = null;
        wake = null;
        return taken;
    }

    void cancelAll() {
        PollerContext.cancel(deadline);
        PollerContext.cancel(look);
        PollerContext.cancel(wake);
        PollerContext.cancel(call);
    }
}
