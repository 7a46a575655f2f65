package dev.verdict.http.engine;

import dev.verdict.http.RetryPolicy;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Computes the pause before the next attempt from a {@link RetryPolicy}. Pure functions. */
public final class Backoff {
    private Backoff() {}

    /**
     * The pause before the next attempt.
     *
     * @param made how many attempts were made, at least 1
     * @param retryAfter the server's {@code Retry-After}; null if it sent none
     * @param left the remaining time of the call
     * @param random a number from 0 to 1
     * @return the pause; empty if there is no further attempt
     */
    public static Optional<Duration> pause(
            RetryPolicy policy, int made, @Nullable Duration retryAfter, Duration left, double random) {
        if (made >= policy.attempts()) {
            return Optional.empty();
        }
        Duration pause = jitter(policy, made, random);
        Duration asked = asked(policy, retryAfter);
        Duration longer = asked.compareTo(pause) > 0 ? asked : pause;
        return longer.compareTo(left) < 0 ? Optional.of(longer) : Optional.empty();
    }

    /** The server's {@code Retry-After}, up to the limit of the policy; zero if it sent none. */
    public static Duration asked(RetryPolicy policy, @Nullable Duration retryAfter) {
        if (retryAfter == null) {
            return Duration.ZERO;
        }
        Duration longest = policy.longestRetryAfter();
        return retryAfter.compareTo(longest) < 0 ? retryAfter : longest;
    }

    private static Duration jitter(RetryPolicy policy, int made, double random) {
        long most = policy.backoffCap().toNanos();
        long first = policy.backoffBase().toNanos();
        int doublings = made - 1;
        long bound = doublings >= Long.SIZE - 1 || first > most >> doublings ? most : first << doublings;
        return Duration.ofNanos((long) (bound * random));
    }
}
