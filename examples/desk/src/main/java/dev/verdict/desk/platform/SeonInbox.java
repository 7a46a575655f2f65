package dev.verdict.desk.platform;

import dev.verdict.InvalidSignatureException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.seon.ReceivedEvent;
import dev.verdict.seon.SeonWebhook;
import dev.verdict.signature.Headers;
import dev.verdict.signature.SeenRequests;

/**
 * Receives SEON's webhooks, which contain the results. SEON does not send a webhook again after a 4xx, and a lost one cannot be fetched
 * later, so only an invalid signature gets a 4xx.
 */
final class SeonInbox implements WebhookInbox {
    private final SeonWebhook webhook;
    private final SeonRuns runs;
    private final SeenRequests seen = SeenRequests.remembering(10_000);

    SeonInbox(SeonWebhook webhook, SeonRuns runs) {
        this.webhook = webhook;
        this.runs = runs;
    }

    @Override
    public int receive(Headers headers, byte[] body) {
        ReceivedEvent received;
        try {
            received = webhook.receive(headers, body);
        } catch (InvalidSignatureException e) {
            return e.suggestedStatus();
        } catch (UnreadableBodyException e) {
            return 200; // signed by SEON; a backend stores the bytes, for a later version that can read them
        }
        if (!seen.contains(received.requestId(), body)) {
            runs.apply(received.event());
            seen.add(received.requestId(), body); // only now, so that a retry after a failure is no duplicate
        }
        return 200;
    }
}
