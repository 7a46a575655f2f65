package dev.verdict.poll;

import java.time.Duration;

/**
 * A clock and an alarm in one, so that the two cannot disagree: a {@link Poller} reads the time and schedules its looks
 * here and nowhere else. A test gives it a timer that is moved by hand.
 *
 * <p>Implementations are safe to share between threads.
 */
public interface PollTimer {

    /**
     * The time on a clock that never goes back, with an arbitrary zero, as {@link System#nanoTime()}.
     *
     * @return nanoseconds; may be negative and may overflow, so only differences mean something
     */
    long nanoTime();

    /**
     * Runs a task once, after a delay measured on {@link #nanoTime()}.
     *
     * <p>The poller's tasks only hand over to its executor, so one thread can run those of all waits. The task is never
     * run within this call, and no lock is held while it runs.
     *
     * @param task what to run
     * @param delay how long from now; not negative, and possibly longer than a {@code long} of nanoseconds can say
     * @return cancels the task; does nothing if it has run
     * @throws java.util.concurrent.RejectedExecutionException if this timer was shut down
     */
    Cancellable schedule(Runnable task, Duration delay);

    /** Something that can be called off. */
    @FunctionalInterface
    interface Cancellable {
        /** Calls it off, if it has not run, and forgets it. Returns at once and may be called again. */
        void cancel();
    }
}
