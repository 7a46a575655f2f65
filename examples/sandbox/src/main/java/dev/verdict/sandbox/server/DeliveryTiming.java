package dev.verdict.sandbox.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How fast webhooks are retried here.
 *
 * @param speed how many times faster than on the platform the delays between attempts pass
 * @param timeout how long an attempt waits for its response, in real time
 */
public record DeliveryTiming(int speed, Duration timeout) {
    /** A minute passes in 10 ms. */
    private static final int DEFAULT_SPEED = 6_000;

    public static final DeliveryTiming DEFAULT = new DeliveryTiming(DEFAULT_SPEED, Duration.ofSeconds(30));

    public DeliveryTiming {
        if (speed < 1) {
            throw new IllegalArgumentException("speed must be positive, not " + speed);
        }
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("timeout must be positive, not " + timeout);
        }
    }

    public DeliveryTiming withSpeed(int times) {
        return new DeliveryTiming(times, timeout);
    }

    public DeliveryTiming withTimeout(Duration newTimeout) {
        return new DeliveryTiming(speed, newTimeout);
    }

    long nanos(Duration delay) {
        return TimeUnit.NANOSECONDS.convert(delay.dividedBy(speed));
    }
}
