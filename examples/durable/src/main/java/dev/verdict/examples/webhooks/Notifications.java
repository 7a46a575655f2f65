package dev.verdict.examples.webhooks;

import dev.verdict.InvalidSignatureException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.notification.Notification;
import dev.verdict.frankieone.notification.NotificationCheck;
import dev.verdict.signature.Headers;
import java.util.function.Consumer;

/** FrankieOne's notifications. */
public final class Notifications {
    private Notifications() {}

    /**
     * Checks a notification and passes its execution id on, if it has one. Its token does not cover the body, so nothing but the id is used,
     * and only to bring a poll forward.
     *
     * @return the HTTP status: FrankieOne repeats a notification after anything but 2xx and 400
     */
    public static int receive(NotificationCheck check, Headers headers, byte[] body, Consumer<String> executionIds) {
        try {
            check.check(headers);
            String executionId = Notification.parse(body).workflowExecutionId();
            if (executionId != null) {
                executionIds.accept(executionId);
            }
            return 200;
        } catch (InvalidSignatureException e) {
            return e.suggestedStatus();
        } catch (UnreadableBodyException e) {
            return 400;
        }
    }
}
