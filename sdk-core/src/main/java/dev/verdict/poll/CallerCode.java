package dev.verdict.poll;

import dev.verdict.poll.PollTimer.Cancellable;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calls of code that may be the caller's, and may throw or return null. */
final class CallerCode {
    private CallerCode() {}

    static Cancellable schedule(PollTimer timer, Runnable task, Duration delay) {
        return Objects.requireNonNull(timer.schedule(task, delay), "the timer returned null instead of a Cancellable");
    }

    static void cancel(@Nullable Cancellable scheduled) {
        if (scheduled != null) {
            quietly(scheduled::cancel);
        }
    }

    /** For what must not change how a wait goes on or ends: listeners, and cancelling what is not needed any more. */
    static void quietly(Runnable action) {
        try {
            action.run();
        } catch (Throwable ignored) {
            // It is not logged: its message may hold personal data.
        }
    }
}
