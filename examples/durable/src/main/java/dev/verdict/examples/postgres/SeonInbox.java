package dev.verdict.examples.postgres;

import dev.verdict.InvalidSignatureException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.examples.webhooks.Inbox;
import dev.verdict.seon.Ping;
import dev.verdict.seon.ReceivedEvent;
import dev.verdict.seon.SeonWebhook;
import dev.verdict.signature.Headers;
import java.util.function.Consumer;

/**
 * Receives SEON's webhooks: checks the signature over the raw bytes, stores and folds the event, and responds with 200 only after the
 * commit. If the process dies before its response, SEON sends the event again, which does no harm.
 */
final class SeonInbox implements Inbox {
    private final SeonWebhook webhook;
    private final SeonRuns runs;
    private final Consumer<String> log;

    /** @param log told of each webhook */
    SeonInbox(SeonWebhook webhook, SeonRuns runs, Consumer<String> log) {
        this.webhook = webhook;
        this.runs = runs;
        this.log = log;
    }

    @Override
    public int receive(Headers headers, byte[] body) {
        try {
            ReceivedEvent received = webhook.receive(headers, body);
            if (received.event() instanceof Ping) {
                return respond(200, "ping"); // not signed, so not stored
            }
            boolean isNew = runs.apply(received, body);
            return respond(200, received.event().event() + (isNew ? "" : ", a duplicate"));
        } catch (InvalidSignatureException e) {
            return respond(e.suggestedStatus(), "rejected, signature " + e.problem());
        } catch (UnreadableBodyException e) {
            return storeUnread(body);
        } catch (DatabaseException e) {
            return respond(503, e.getMessage()); // sent again
        }
    }

    /** SEON does not send again after a 4xx, and the event cannot be fetched later. */
    private int storeUnread(byte[] body) {
        try {
            runs.storeUnread(body);
            return respond(200, "stored unread");
        } catch (DatabaseException e) {
            return respond(503, e.getMessage());
        }
    }

    private int respond(int status, String what) {
        log.accept(what + " -> " + status);
        return status;
    }
}
