package dev.verdict.examples.temporal;

import dev.verdict.examples.webhooks.Inbox;
import dev.verdict.examples.webhooks.Notifications;
import dev.verdict.frankieone.notification.NotificationCheck;
import dev.verdict.signature.Headers;
import io.grpc.StatusRuntimeException;
import io.temporal.client.WorkflowServiceException;

/**
 * Receives FrankieOne's notifications. Its token does not cover the body, so a notification only brings a poll forward. It needs no storage:
 * once the signal is in Temporal's history, the notification is taken care of.
 */
public final class NotificationInbox implements Inbox {
    private final NotificationCheck check;
    private final Verifications verifications;

    public NotificationInbox(NotificationCheck check, Verifications verifications) {
        this.check = check;
        this.verifications = verifications;
    }

    @Override
    public int receive(Headers headers, byte[] body) {
        try {
            // False if nothing waits: the wait has not begun, and begins with a poll; or it is over, and the backend
            // can
            // read again.
            return Notifications.receive(check, headers, body, verifications::pollNow);
        } catch (WorkflowServiceException | StatusRuntimeException e) {
            return 503; // Temporal is not available
        }
    }
}
