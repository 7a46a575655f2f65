package dev.verdict.examples.many;

import dev.verdict.InvalidSignatureException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.examples.webhooks.Inbox;
import dev.verdict.frankieone.notification.Notification;
import dev.verdict.frankieone.notification.NotificationCheck;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.signature.Headers;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Handles FrankieOne's notifications, and counts them. A notification only wakes the waits for its execution: its token does not cover the
 * body.
 */
final class NotificationInbox implements Inbox {
    private final NotificationCheck check;
    private final FrankieOneClient client;
    private final AtomicInteger received = new AtomicInteger();
    private final AtomicInteger woken = new AtomicInteger();

    NotificationInbox(NotificationCheck check, FrankieOneClient client) {
        this.check = check;
        this.client = client;
    }

    @Override
    public int receive(Headers headers, byte[] body) {
        try {
            check.check(headers);
            received.incrementAndGet();
            String executionId = Notification.parse(body).workflowExecutionId();
            if (executionId != null) {
                woken.addAndGet(client.wakeExecution(executionId));
            }
            return 200;
        } catch (InvalidSignatureException e) {
            return e.suggestedStatus();
        } catch (UnreadableBodyException e) {
            return 400;
        }
    }

    /** How many notifications came. */
    int received() {
        return received.get();
    }

    /** How many waits they woke. The others had ended by a poll before. */
    int woken() {
        return woken.get();
    }
}
