package dev.verdict.http.engine;

import dev.verdict.http.RetryPolicy;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The arithmetic of a {@link RetryPolicy}: how long to pause before the next attempt. Pure. */
public final class Backoff {
    private Backoff() {}

    /**
     * The pause before the next attempt.
     *
     * @param made how many attempts were made, at least 1
     * @param retryAfter what the server asked for; null if nothing
     * @param left how much is left of the call's time
     * @param random from 0 to 1
     * @return empty if there is to be no further attempt
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

    /** What the server asked for, as far as the policy follows it. */
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
