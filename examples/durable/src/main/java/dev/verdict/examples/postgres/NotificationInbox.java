package dev.verdict.examples.postgres;

import dev.verdict.examples.webhooks.Inbox;
import dev.verdict.examples.webhooks.Notifications;
import dev.verdict.frankieone.notification.NotificationCheck;
import dev.verdict.signature.Headers;

/**
 * Receives FrankieOne's notifications. Its token does not cover the body, so nothing but the id is used, and only to bring the next poll
 * forward. Any instance can receive it, whichever polls.
 */
final class NotificationInbox implements Inbox {
    private final NotificationCheck check;
    private final Verifications store;

    NotificationInbox(NotificationCheck check, Verifications store) {
        this.check = check;
        this.store = store;
    }

    @Override
    public int receive(Headers headers, byte[] body) {
        try {
            // False if the reference is not stored yet: its first poll is due at once.
            return Notifications.receive(check, headers, body, store::pollNow);
        } catch (DatabaseException e) {
            return 503; // sent again
        }
    }
}
