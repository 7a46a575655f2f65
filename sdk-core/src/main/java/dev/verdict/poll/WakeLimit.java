package dev.verdict.poll;

import org.jspecify.annotations.Nullable;

/**
 * How often wakes may bring the looks of one wait forward: two at once, since notifications come in pairs, and from then on one
 * in an interval; and only while there is room for it in the budget. Safe to share between threads.
 */
final class WakeLimit {
    private final long interval;
    private final @Nullable RateBudget budget;
    private final PollTimer timer;
    private long fullAgainAt;

    /**
     * A limit of which nothing is used.
     *
     * @param interval in nanoseconds of the timer's clock
     * @param budget what all wakes share; null if there is no such limit
     */
    WakeLimit(long interval, @Nullable RateBudget budget, PollTimer timer) {
        this.interval = interval;
        this.budget = budget;
        this.timer = timer;
        this.fullAgainAt = timer.nanoTime();
    }

    /** How many nanoseconds until a wake may lead to a look, as far as this wait is concerned; zero if it may now. */
    long delay() {
        return delay(timer.nanoTime());
    }

    /** Zero if a wake leads to a look now, which then counts; else how many nanoseconds until that has to be asked again. */
    long take() {
        long now = timer.nanoTime();
        if (delay(now) == 0 && budget != null && !budget.takeRoomForWake()) {
            return interval;
        }
        return takeOwn(now);
    }

    private synchronized long takeOwn(long now) {
        long delay = delay(now);
        if (delay == 0) {
            fullAgainAt = (fullAgainAt - now > 0 ? fullAgainAt : now) + interval;
        }
        return delay;
    }

    private synchronized long delay(long now) {
        return Math.max(0, fullAgainAt - now - interval);
    }
}
