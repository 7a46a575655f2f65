package dev.verdict.sandbox;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** How long executions run. */
interface Pace {

    /** Begins an execution. What it returns is asked once per look, and says whether the execution has ended by then. */
    BooleanSupplier begin();

    /** Until they were looked at so many times. */
    static Pace looks(int looks) {
        return () -> {
            AtomicInteger left = new AtomicInteger(looks);
            return () -> left.getAndUpdate(n -> Math.max(0, n - 1)) == 0;
        };
    }

    /** For so long, on a clock that never goes back. */
    static Pace time(Duration duration, LongSupplier nanoClock) {
        long nanos = duration.compareTo(Duration.ofNanos(Long.MAX_VALUE)) < 0 ? duration.toNanos() : Long.MAX_VALUE;
        return () -> {
            long began = nanoClock.getAsLong();
            return () -> nanoClock.getAsLong() - began >= nanos;
        };
    }
}
