package dev.verdict.poll;

/**
 * The arithmetic of a {@link RateBudget}: when the next call may begin. All times are nanoseconds of one clock, which may
 * overflow. Not safe to share between threads.
 */
final class SlidingWindow {
    private final int calls;
    private final long period;
    private final TimestampRing begins;

    private int limit;
    private long latest;
    private long pausedUntil;
    private long halvedAt;
    private long quietSince;

    /** A period of zero means no limit. */
    SlidingWindow(int calls, long period, long now) {
        this.calls = calls;
        this.period = period;
        this.begins = new TimestampRing();
        this.limit = calls;
        this.latest = now;
        this.pausedUntil = now;
        this.halvedAt = now - period;
        this.quietSince = now;
    }

    /** In nanoseconds; zero if there is no limit. */
    long period() {
        return period;
    }

    /** How long until the next call may begin, or until that has to be asked again: zero if it may begin now. */
    long delay(long asked) {
        long now = notBefore(asked);
        recover(now);
        return Math.max(Math.max(0, pausedUntil - now), delayOfWindow(now));
    }

    private long delayOfWindow(long now) {
        if (period == 0) {
            return 0;
        }
        begins.forgetUntil(now - period);
        if (begins.size() < limit) {
            return 0;
        }
        long due = begins.newest(limit) + period - now;
        // A limit that grows meanwhile may let it begin earlier.
        return limit < calls ? Math.min(due, quietSince + period - now) : due;
    }

    /** Whether a call may begin now, and less than half of those that may begin in a period have: a period of zero has room. */
    boolean hasRoomToSpare(long asked) {
        return delay(asked) == 0 && (period == 0 || begins.size() < Math.max(1, limit / 2));
    }

    /**
     * As {@link #delay}, for calls that leave room for others: once half of those that may begin in a period have, they begin evenly
     * spread over it.
     *
     * @param latest when the latest of these calls began
     */
    long pacedDelay(long asked, long latest) {
        long delay = delay(asked);
        if (period == 0 || begins.size() < limit / 2) {
            return delay;
        }
        return Math.max(delay, latest + period / limit - notBefore(asked));
    }

    /** How many calls began in the period that ends now. */
    int begun(long asked) {
        begins.forgetUntil(notBefore(asked) - period);
        return begins.size();
    }

    /** A call begins. Returns what {@link #giveBack} takes. */
    long begin(long asked) {
        long now = notBefore(asked);
        if (period > 0) {
            begins.add(now);
        }
        return now;
    }

    /** The call that was to begin then did not. */
    void giveBack(long begin) {
        begins.remove(begin);
    }

    void slowDown(long asked, long pause) {
        long now = notBefore(asked);
        recover(now);
        boolean paused = pausedUntil - now > 0;
        if (period > 0 && !paused && now - halvedAt >= period) {
            limit = Math.max(1, limit / 2);
            halvedAt = now;
        }
        pausedUntil = paused ? later(pausedUntil, now + pause) : now + pause;
        quietSince = pausedUntil;
    }

    /** How many calls may begin in a period, as things stand. */
    int limit(long asked) {
        recover(notBefore(asked));
        return limit;
    }

    private void recover(long now) {
        if (limit < calls && now - quietSince >= period) {
            long periods = (now - quietSince) / period;
            limit = (int) Math.min(calls, limit + periods);
            quietSince += periods * period;
        }
    }

    /** Threads read the clock before they take their turn here, so their times may come in the wrong order. */
    private long notBefore(long now) {
        latest = later(latest, now);
        return latest;
    }

    private static long later(long one, long other) {
        return one - other > 0 ? one : other;
    }
}
