package dev.verdict.examples.many;

import dev.verdict.examples.webhooks.Inbox;
import dev.verdict.examples.webhooks.Notifications;
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
        int status = Notifications.receive(check, headers, body, id -> woken.addAndGet(client.wakeExecution(id)));
        if (status == 200 || status == 400) { // the token was right
            received.incrementAndGet();
        }
        return status;
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
