package dev.verdict.sandbox.server;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * When a platform retries a webhook.
 *
 * @param delays the delay before each retry; their number is the maximum number of retries
 * @param isFinal whether a response with this status ends the retries
 */
public record RetrySchedule(List<Duration> delays, IntPredicate isFinal) {

    /** The delay before the attempt after this one; empty if there is none. The status is empty if there was no response. */
    Optional<Duration> delayAfter(int attempt, OptionalInt status) {
        boolean ends = attempt > delays.size() || status.isPresent() && isFinal.test(status.getAsInt());
        return ends ? Optional.empty() : Optional.of(delays.get(attempt - 1));
    }
}
