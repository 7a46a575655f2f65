package dev.verdict.desk.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

/**
 * What the platforms start with.
 *
 * @param runs the number of sample runs
 * @param seed decides what is in them
 * @param clock gives the time of everything
 * @param pause the time between the ends of two pending sample runs; zero if they end only with {@link Platforms#endNext}
 */
public record PlatformOptions(int runs, long seed, Clock clock, Duration pause) {

    public PlatformOptions {
        if (runs < 0) {
            throw new IllegalArgumentException("runs is negative: " + runs);
        }
        Objects.requireNonNull(clock, "clock");
        if (pause.isNegative()) {
            throw new IllegalArgumentException("pause is negative: " + pause);
        }
    }

    /** This number of sample runs; of those pending, one ends every 6 seconds. */
    public static PlatformOptions ofRuns(int runs) {
        return new PlatformOptions(runs, 1, Clock.systemUTC(), Duration.ofSeconds(6));
    }

    /** A copy with another pause. */
    public PlatformOptions withPause(Duration other) {
        return new PlatformOptions(runs, seed, clock, other);
    }

    /** A copy with another clock. */
    public PlatformOptions withClock(Clock other) {
        return new PlatformOptions(runs, seed, other, pause);
    }
}
