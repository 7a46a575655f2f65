package dev.verdict.http.engine;

import dev.verdict.http.RetryPolicy;
import java.time.Duration;
import java.util.Map;

/**
 * How one call is made.
 *
 * @param timeout for everything
 * @param attemptTimeout for one attempt
 * @param retryPolicy when it is tried again
 * @param headers the headers that every call carries, credentials included
 */
public record CallSettings(
        Duration timeout, Duration attemptTimeout, RetryPolicy retryPolicy, Map<String, String> headers) {
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    /** What must be left for an attempt to begin: one that cannot be answered in time would only leave its outcome open. */
    public Duration leastForAnAttempt() {
        Duration tenth = timeout.dividedBy(10);
        return tenth.compareTo(A_SECOND) < 0 ? tenth : A_SECOND;
    }

    public CallSettings withRetryPolicy(RetryPolicy other) {
        return new CallSettings(timeout, attemptTimeout, other, headers);
    }

    /** Nothing of the headers may be printed. */
    @Override
    public String toString() {
        return "CallSettings[" + timeout + ", " + attemptTimeout + ", " + retryPolicy + "]";
    }
}
