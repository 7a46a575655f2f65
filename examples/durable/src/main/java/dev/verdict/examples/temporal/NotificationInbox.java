package dev.verdict.examples.temporal;

import dev.verdict.InvalidSignatureException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.examples.webhooks.Inbox;
import dev.verdict.frankieone.notification.Notification;
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

    /** Handles a notification and returns the HTTP status. FrankieOne repeats it after anything but 2xx and 400. */
    @Override
    public int receive(Headers headers, byte[] body) {
        try {
            check.check(headers);
            String executionId = Notification.parse(body).workflowExecutionId();
            if (executionId != null) {
                // False if nothing waits: the wait has not begun, and begins with a poll; or it is over, and the
                // backend can read again.
                verifications.pollNow(executionId);
            }
            return 200;
        } catch (InvalidSignatureException e) {
            return e.suggestedStatus();
        } catch (UnreadableBodyException e) {
            return 400;
        } catch (WorkflowServiceException | StatusRuntimeException e) {
            return 503; // Temporal is not available
        }
    }
}
