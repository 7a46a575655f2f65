package dev.verdict.http;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a failed call is retried, and how often. A policy does not decide whether a call may be retried. A call that changes
 * nothing may be retried after a transient failure: no response, 408, 429, 500, 502, 503 or 504. A call that starts or
 * changes something may be retried only if it is certain that the platform did nothing: no byte was sent, HTTP/2 says that
 * the request was not processed, or the status is 429.
 *
 * <p>Within one attempt, a request is sent at once on another connection if the connection from the pool turns out to be
 * closed before the first byte. It is also sent once more if the server refuses it unprocessed, with status 421 or through
 * HTTP/2.
 *
 * <p>The pause before the next attempt is a random part of an exponential pause (full jitter), never longer than the cap. It
 * is at least what the server asks for with {@code Retry-After}, up to a limit. If the pause would pass the end of the
 * call's time, the failure is thrown at once. Immutable and safe to share between threads.
 */
public final class RetryPolicy {
    private static final RetryPolicy DEFAULTS =
            new RetryPolicy(4, Duration.ofMillis(250), Duration.ofSeconds(10), Duration.ofSeconds(60));

    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(1);

    private final int attempts;
    private final Duration base;
    private final Duration cap;
    private final Duration longestRetryAfter;

    private RetryPolicy(int attempts, Duration base, Duration cap, Duration longestRetryAfter) {
        this.attempts = attempts;
        this.base = base;
        this.cap = cap;
        this.longestRetryAfter = longestRetryAfter;
    }

    /**
     * Up to 4 attempts, with pauses of up to 250 ms, 500 ms and 1 s. {@code Retry-After} is followed up to one minute.
     *
     * @return the default policy
     */
    public static RetryPolicy defaults() {
        return DEFAULTS;
    }

    /**
     * One attempt, no retries.
     *
     * @return the policy
     */
    public static RetryPolicy none() {
        return DEFAULTS.withAttempts(1);
    }

    /**
     * A copy with another number of attempts.
     *
     * @param attempts how often a call is tried, including the first time; at least 1
     * @return the new policy
     * @throws IllegalArgumentException if the number is less than 1
     */
    public RetryPolicy withAttempts(int attempts) {
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts must be at least 1: " + attempts);
        }
        return new RetryPolicy(attempts, base, cap, longestRetryAfter);
    }

    /**
     * A copy with other pauses.
     *
     * @param base the longest pause before the second attempt; it doubles with each further attempt
     * @param cap the longest pause before any attempt; not below the base
     * @return the new policy
     * @throws IllegalArgumentException if one is shorter than 1 millisecond or longer than a day, or the cap is below the
     *     base
     */
    public RetryPolicy withBackoff(Duration base, Duration cap) {
        requireUpToOneDay(base, "base");
        requireUpToOneDay(cap, "cap");
        if (cap.compareTo(base) < 0) {
            throw new IllegalArgumentException("cap must not be below base: " + cap + " is below " + base);
        }
        return new RetryPolicy(attempts, base, cap, longestRetryAfter);
    }

    /**
     * A copy with another limit for {@code Retry-After}.
     *
     * @param longest the longest {@code Retry-After} that is followed; if a server asks for more, this is used
     * @return the new policy
     * @throws IllegalArgumentException if it is shorter than 1 millisecond or longer than a day
     */
    public RetryPolicy withLongestRetryAfter(Duration longest) {
        return new RetryPolicy(attempts, base, cap, requireUpToOneDay(longest, "longest"));
    }

    /**
     * How often a call is tried, including the first time.
     *
     * @return at least 1
     */
    public int attempts() {
        return attempts;
    }

    /**
     * The longest pause before the second attempt. It doubles with each further attempt.
     *
     * @return positive
     */
    public Duration backoffBase() {
        return base;
    }

    /**
     * The longest pause before any attempt, unless the server asks for a longer one.
     *
     * @return not below the base
     */
    public Duration backoffCap() {
        return cap;
    }

    /**
     * The longest {@code Retry-After} that is followed.
     *
     * @return positive
     */
    public Duration longestRetryAfter() {
        return longestRetryAfter;
    }

    private static Duration requireUpToOneDay(Duration duration, String name) {
        Objects.requireNonNull(duration, name);
        if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(name + " must be from 1 millisecond to 1 day");
        }
        return duration;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RetryPolicy that
                && attempts == that.attempts
                && base.equals(that.base)
                && cap.equals(that.cap)
                && longestRetryAfter.equals(that.longestRetryAfter);
    }

    @Override
    public int hashCode() {
        return Objects.hash(attempts, base, cap, longestRetryAfter);
    }

    @Override
    public String toString() {
        return "RetryPolicy[" + attempts + " attempts, backoff " + base + " to " + cap + "]";
    }
}
