package dev.verdict.poll;

import java.time.Duration;

/**
 * A clock and an alarm in one, so that the two cannot disagree: a {@link Poller} reads the time and schedules its looks
 * here and nowhere else, and so does a {@link RateBudget} with its permits. A test gives them a timer that is moved by
 * hand.
 *
 * <p>Implementations are safe to share between threads.
 */
public interface PollTimer {

    /**
     * The machine's clock, with one daemon thread for all who use it in this JVM. The first task starts the thread; it
     * ends when there has been nothing to do for 10 seconds. It is never closed.
     *
     * @return always the same timer
     */
    static PollTimer shared() {
        return SystemTimer.SHARED;
    }

    /**
     * The time on a clock that never goes back, with an arbitrary zero, as {@link System#nanoTime()}.
     *
     * @return nanoseconds; may be negative and may overflow, so only differences mean something
     */
    long nanoTime();

    /**
     * Runs a task once, after a delay measured on {@link #nanoTime()}.
     *
     * <p>The tasks of this package only hand over to an executor, so one thread can run those of all waits. The task is never
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
