package dev.verdict.sandbox;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One attempt of a sandbox to deliver a webhook. Its constructor is not API: components may be added.
 *
 * @param event what it told, in the platform's word
 * @param requestId its id: the same for each attempt
 * @param attempt which attempt it was, from 1
 * @param status what the receiver answered; empty if it did not answer, or not in time
 * @param nextIn the pause before the next attempt, as the platform makes it; empty if this was the last
 */
public record SentWebhook(String event, String requestId, int attempt, OptionalInt status, Optional<Duration> nextIn) {

    public SentWebhook {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(nextIn, "nextIn");
    }

    /**
     * Whether the receiver took it.
     *
     * @return true if it answered with 2xx
     */
    public boolean isDelivered() {
        return status.isPresent() && status.getAsInt() / 100 == 2;
    }

    /** In a line: {@code idv/session_finished, attempt 1: 503, again after PT1M}. */
    @Override
    public String toString() {
        return event + ", attempt " + attempt + ": "
                + (status.isPresent() ? Integer.toString(status.getAsInt()) : "no answer")
                + nextIn.map(pause -> ", again after " + pause).orElse(isDelivered() ? "" : ", given up");
    }
}
