package dev.verdict.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that the test advances. */
final class ManualClock extends Clock {
    static final Instant START = Instant.parse("2031-05-06T07:08:09Z");

    private volatile Instant now = START;

    void move(Duration duration) {
        now = now.plus(duration);
    }

    /** The time that many minutes after the start, in JSON. */
    static String minute(int minutes) {
        return START.plus(Duration.ofMinutes(minutes)).toString();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
