package dev.verdict.sandbox.frankieone;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/** How long executions run. */
public interface ExecutionTiming {
    /** Executions that end before the response to the execute request. */
    ExecutionTiming IMMEDIATE = polls(0);

    Timer start();

    /** Times one execution. */
    interface Timer {
        /** Counts a poll and returns whether the execution has ended. */
        boolean poll();

        /** Returns whether the execution has ended, without counting a poll. */
        boolean hasEnded();

        /** Ends the execution now. */
        void end();

        /** The time at which the execution ended, given the time at which the sandbox noticed it. */
        default Instant endedAt(Instant startedAt, Instant noticedAt) {
            return noticedAt;
        }
    }

    /** An execution runs for a number of polls. */
    static ExecutionTiming polls(int polls) {
        return () -> new Timer() {
            private final AtomicInteger left = new AtomicInteger(polls);

            @Override
            public boolean poll() {
                return left.getAndUpdate(n -> Math.max(0, n - 1)) == 0;
            }

            @Override
            public boolean hasEnded() {
                return left.get() == 0;
            }

            @Override
            public void end() {
                left.set(0);
            }
        };
    }

    /** An execution runs for a duration on a monotonic clock. */
    static ExecutionTiming duration(Duration duration, LongSupplier nanoClock) {
        long nanos = duration.compareTo(Duration.ofNanos(Long.MAX_VALUE)) < 0 ? duration.toNanos() : Long.MAX_VALUE;
        return () -> new Timer() {
            private final long began = nanoClock.getAsLong();
            private volatile boolean ended;

            @Override
            public boolean poll() {
                return hasEnded();
            }

            @Override
            public boolean hasEnded() {
                return ended || nanoClock.getAsLong() - began >= nanos;
            }

            @Override
            public void end() {
                ended = true;
            }

            @Override
            public Instant endedAt(Instant startedAt, Instant noticedAt) {
                // The two clocks can disagree, and an execution cannot have ended in the future.
                return Duration.between(startedAt, noticedAt).compareTo(duration) < 0
                        ? noticedAt
                        : startedAt.plus(duration);
            }
        };
    }
}
