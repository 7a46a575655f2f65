package dev.verdict.http;

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
record CallSettings(Duration timeout, Duration attemptTimeout, RetryPolicy retryPolicy, Map<String, String> headers) {

    CallSettings withRetryPolicy(RetryPolicy other) {
        return new CallSettings(timeout, attemptTimeout, other, headers);
    }

    /** Nothing of the headers may be printed. */
    @Override
    public String toString() {
        return "CallSettings[" + timeout + ", " + attemptTimeout + ", " + retryPolicy + "]";
    }
}
