package dev.verdict.poll;

import java.util.concurrent.TimeUnit;

/** The time of one wait, in nanoseconds since its begin. Safe to share between threads. */
final class WaitClock {
    /** A timer that is so late has not been running. */
    private static final long FROZEN = TimeUnit.SECONDS.toNanos(1);

    private static final long LAST_POLL = TimeUnit.SECONDS.toNanos(10);

    private static final long YOUNG = TimeUnit.MINUTES.toNanos(1);

    private final PollTimer timer;
    private final PollPolicy policy;
    private final long start;
    /** Until when the poll may take that was due while the process was frozen. */
    private volatile long graceEnd;

    WaitClock(PollTimer timer, PollPolicy policy) {
        this.timer = timer;
        this.policy = policy;
        this.start = timer.nanoTime();
    }

    /** Whether the wait began a short time ago: what it waits for has most likely just changed, and its caller may still be there. */
    boolean isYoung() {
        return elapsed() < YOUNG;
    }

    long elapsed() {
        return Math.max(0, timer.nanoTime() - start);
    }

    long remaining() {
        long elapsed = elapsed();
        return Math.max(policy.remaining(elapsed), graceEnd - elapsed);
    }

    /**
     * When the timer is first asked for the deadline: a while before. If it is late by then, it was frozen, even if the process
     * comes back just after the deadline.
     */
    long firstAlarm() {
        long deadline = policy.remaining(0);
        return deadline > FROZEN ? deadline - FROZEN : deadline;
    }

    /**
     * Whether the process was frozen past the deadline.
     *
     * @param due when the timer should have run what it runs now, on its clock
     */
    boolean isFrozenPastDeadline(long due) {
        return remaining() <= 0 && timer.nanoTime() - due >= FROZEN;
    }

    /** When the poll has to be answered that was due, if it is taken now. */
    long lastPollEnd() {
        return elapsed() + LAST_POLL;
    }

    void extendTo(long end) {
        graceEnd = end;
    }
}
