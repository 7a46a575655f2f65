package dev.verdict.sandbox;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One attempt of a sandbox to deliver a webhook. The constructor is not API: components may be added.
 *
 * @param event the event, in the platform's own term
 * @param requestId the id of the webhook, the same for every attempt
 * @param attempt the number of the attempt, from 1
 * @param status the HTTP status of the response; empty if there was no response in time
 * @param nextIn the delay before the next attempt, in the platform's time; empty after the last attempt
 */
public record SentWebhook(String event, String requestId, int attempt, OptionalInt status, Optional<Duration> nextIn) {

    public SentWebhook {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(nextIn, "nextIn");
    }

    /**
     * Whether the receiver accepted the webhook.
     *
     * @return true if the status is 2xx
     */
    public boolean isDelivered() {
        return status.isPresent() && status.getAsInt() / 100 == 2;
    }

    /** One line, such as {@code idv/session_finished, attempt 1: 503, next attempt after PT1M}. */
    @Override
    public String toString() {
        return event + ", attempt " + attempt + ": "
                + (status.isPresent() ? Integer.toString(status.getAsInt()) : "no response")
                + nextIn.map(pause -> ", next attempt after " + pause).orElse(isDelivered() ? "" : ", given up");
    }
}
