package dev.verdict.http.engine;

import java.time.Duration;
import java.util.Objects;

/** Checks durations in settings. */
public final class Durations {
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(1);

    private Durations() {}

    /** Returns the duration if it is from 1 millisecond to 1 day, otherwise throws. */
    public static Duration upToADay(Duration duration, String name) {
        Objects.requireNonNull(duration, name);
        if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(name + " must be from 1 millisecond to 1 day");
        }
        return duration;
    }
}
