package dev.verdict.http.engine;

import dev.verdict.http.RetryPolicy;
import dev.verdict.poll.RateBudget.Lane;
import java.time.Duration;
import java.util.Map;

/**
 * The settings of a call.
 *
 * @param timeout the time limit of the whole call
 * @param attemptTimeout the time limit of one attempt
 * @param retryPolicy when it is retried
 * @param headers the headers of every call, including credentials
 * @param lane what it is: a call takes a permit of the rate budget for each attempt; a poll has one, which its poller took
 */
public record CallSettings(
        Duration timeout, Duration attemptTimeout, RetryPolicy retryPolicy, Map<String, String> headers, Lane lane) {
    private static final Duration ONE_SECOND = Duration.ofSeconds(1);

    public CallSettings(
            Duration timeout, Duration attemptTimeout, RetryPolicy retryPolicy, Map<String, String> headers) {
        this(timeout, attemptTimeout, retryPolicy, headers, Lane.CALL);
    }

    /**
     * The least remaining time with which an attempt may start. An attempt with less time would hardly get a response, and
     * would only leave its outcome unknown.
     */
    public Duration leastForAnAttempt() {
        Duration tenth = timeout.dividedBy(10);
        return tenth.compareTo(ONE_SECOND) < 0 ? tenth : ONE_SECOND;
    }

    public CallSettings withRetryPolicy(RetryPolicy other) {
        return new CallSettings(timeout, attemptTimeout, other, headers, lane);
    }

    /** For one attempt, with a permit of the rate budget that the poller has taken. */
    public CallSettings ofPoll() {
        return new CallSettings(timeout, attemptTimeout, RetryPolicy.none(), headers, Lane.POLL);
    }

    /** Without the headers: they hold credentials. */
    @Override
    public String toString() {
        return "CallSettings[" + timeout + ", " + attemptTimeout + ", " + retryPolicy + "]";
    }
}
