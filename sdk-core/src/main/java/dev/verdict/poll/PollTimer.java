package dev.verdict.poll;

import java.time.Duration;

/**
 * A clock and a scheduler in one, so that the two cannot disagree. A {@link Poller} and a {@link RateBudget} read the time and schedule here,
 * and nowhere else. A test gives them a timer that it moves by hand.
 *
 * <p>Implementations are safe to share between threads.
 */
public interface PollTimer {

    /**
     * The machine's clock, with one daemon thread for all users in this JVM. The first task starts the thread. The thread
     * ends when it had no task for 10 seconds. The timer is never closed.
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
     * <p>The tasks of this package only hand over to an executor, so one thread can run those of all pollers. The task must not run within
     * this call, and no lock must be held while it runs.
     *
     * @param task what to run
     * @param delay how long from now; not negative, and possibly longer than a {@code long} of nanoseconds can say
     * @return cancels the task; does nothing if it has run
     * @throws java.util.concurrent.RejectedExecutionException if this timer was shut down
     */
    Cancellable schedule(Runnable task, Duration delay);

    /** Something that can be cancelled. */
    @FunctionalInterface
    interface Cancellable {
        /** Cancels it, if it has not run, and releases it. Returns at once and may be called again. */
        void cancel();
    }
}
