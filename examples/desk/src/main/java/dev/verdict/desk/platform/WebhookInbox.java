package dev.verdict.desk.platform;

import dev.verdict.signature.Headers;

/** Receives the webhooks of one platform. Safe to share between threads. */
@FunctionalInterface
public interface WebhookInbox {
    /**
     * Checks the signature of a webhook over its raw body, and stores what it reports.
     *
     * @return the HTTP status to respond with; for any exception, respond with 500, after which the platform sends the webhook again
     */
    int receive(Headers headers, byte[] body);
}
