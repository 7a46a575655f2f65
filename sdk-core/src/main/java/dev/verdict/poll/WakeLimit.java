package dev.verdict.poll;

/**
 * How often wakes may bring the polls of one wait forward: two at once, since notifications come in pairs, and from then on one
 * in an interval; and only while there is room for it in the budget. Safe to share between threads.
 */
final class WakeLimit {
    private final long interval;
    private final WakeRoom room;
    private final PollTimer timer;
    private long fullAgainAt;
    private boolean holds;
    private boolean closed;

    /**
     * A limit of which nothing is used.
     *
     * @param interval in nanoseconds of the timer's clock
     * @param room what all wakes share
     */
    WakeLimit(long interval, WakeRoom room, PollTimer timer) {
        this.interval = interval;
        this.room = room;
        this.timer = timer;
        this.fullAgainAt = timer.nanoTime();
    }

    /** How many nanoseconds until a wake may lead to a poll, as far as this wait is concerned; zero if it may now. */
    long delay() {
        return delay(timer.nanoTime());
    }

    /** Zero if a wake leads to a poll now, which then counts; else how many nanoseconds until that has to be asked again. */
    long take() {
        long now = timer.nanoTime();
        long early = delay(now);
        if (early > 0) {
            return early;
        }
        if (!room.take()) {
            return interval;
        }
        long delay = takeOwn(now);
        if (delay > 0 || !hold()) {
            room.giveBack();
        }
        return delay;
    }

    /** A poll that a wake leads to has begun without asking the room: it takes the place of a planned poll. */
    void count() {
        takeOwn(timer.nanoTime());
    }

    private synchronized long takeOwn(long now) {
        long delay = delay(now);
        if (delay == 0) {
            fullAgainAt = (fullAgainAt - now > 0 ? fullAgainAt : now) + interval;
        }
        return delay;
    }

    /** A wait has one poll at a time, so it holds one place at most. */
    private synchronized boolean hold() {
        boolean first = !holds && !closed;
        holds |= first;
        return first;
    }

    /** The poll that a wake led to has been answered, or is not taken. */
    void done() {
        synchronized (this) {
            if (!holds) {
                return;
            }
            holds = false;
        }
        room.giveBack();
    }

    /** The wait is over. */
    void close() {
        synchronized (this) {
            closed = true;
        }
        done();
    }

    private synchronized long delay(long now) {
        return Math.max(0, fullAgainAt - now - interval);
    }
}
