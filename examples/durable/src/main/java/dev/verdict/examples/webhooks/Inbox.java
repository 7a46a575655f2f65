package dev.verdict.examples.webhooks;

import dev.verdict.signature.Headers;

/** Handles the webhooks of one platform. */
@FunctionalInterface
public interface Inbox {

    /** Handles a webhook and returns the HTTP status. The platform sends it again after a 5xx. */
    int receive(Headers headers, byte[] body);
}
