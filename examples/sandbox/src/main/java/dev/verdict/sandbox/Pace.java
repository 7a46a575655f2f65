package dev.verdict.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/** How long executions run. */
interface Pace {
    /** Those that are over when they are answered. */
    Pace NONE = looks(0);

    Run begin();

    /** One execution that runs. */
    interface Run {
        /** Asked once per look; whether it is over by then. */
        boolean look();

        /** Whether it is over, without looking. */
        boolean isOver();

        /** Ends it now. */
        void end();

        /** When it was over, given when that was noticed. */
        default Instant overAt(Instant startedAt, Instant noticedAt) {
            return noticedAt;
        }
    }

    /** Until they were looked at so many times. */
    static Pace looks(int looks) {
        return () -> new Run() {
            private final AtomicInteger left = new AtomicInteger(looks);

            @Override
            public boolean look() {
                return left.getAndUpdate(n -> Math.max(0, n - 1)) == 0;
            }

            @Override
            public boolean isOver() {
                return left.get() == 0;
            }

            @Override
            public void end() {
                left.set(0);
            }
        };
    }

    /** For so long, on a clock that never goes back. */
    static Pace time(Duration duration, LongSupplier nanoClock) {
        long nanos = duration.compareTo(Duration.ofNanos(Long.MAX_VALUE)) < 0 ? duration.toNanos() : Long.MAX_VALUE;
        return () -> new Run() {
            private final long began = nanoClock.getAsLong();
            private volatile boolean ended;

            @Override
            public boolean look() {
                return isOver();
            }

            @Override
            public boolean isOver() {
                return ended || nanoClock.getAsLong() - began >= nanos;
            }

            @Override
            public void end() {
                ended = true;
            }

            @Override
            public Instant overAt(Instant startedAt, Instant noticedAt) {
                // The two clocks need not agree, and what is over was not over later than now.
                return Duration.between(startedAt, noticedAt).compareTo(duration) < 0
                        ? noticedAt
                        : startedAt.plus(duration);
            }
        };
    }
}
