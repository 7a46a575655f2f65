package dev.verdict.sandbox;

import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.notification.Notification;
import dev.verdict.sandbox.frankieone.NotificationSender;
import dev.verdict.sandbox.server.DeliveryTiming;
import dev.verdict.sandbox.server.LoopbackUrl;
import dev.verdict.sandbox.server.WebhookSender;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * The notifications of a {@link FrankieOneSandbox}. As FrankieOne does, it sends {@code WorkflowComplete} when an execution ends and
 * {@code EntityStatusChanged} when a status is overridden. Each notification has a token, which identifies the sender but does not
 * cover the body.
 *
 * <p>The sandbox notices the end of an execution when the execution is polled, or at {@link FrankieOneSandbox#finish}. It retries every
 * notification whose response is not 2xx, up to 50 times, 15 minutes apart; the time passes 6,000 times faster here. A 400 ends the
 * retries.
 *
 * <p>Safe to share between threads.
 */
public final class FrankieOneNotifications {
    private final WebhookSender<SentWebhook> webhooks =
            new WebhookSender<>(NotificationSender.RETRIES, DeliveryTiming.DEFAULT, SentWebhook::new);
    private final NotificationSender sender;

    FrankieOneNotifications(Clock clock) {
        this.sender = new NotificationSender(webhooks, clock);
    }

    NotificationSender sender() {
        return sender;
    }

    /**
     * Sets the receiver of all notifications from now on.
     *
     * @param url a URL on this machine; the id of each request is appended to its path
     * @throws IllegalArgumentException if the URL is not on this machine
     */
    public void sendTo(String url) {
        sender.sendTo(LoopbackUrl.parse(url));
    }

    /**
     * The key that verifies the tokens, for {@code NotificationCheck.builder().publicKey(…)}. Each sandbox generates its own.
     *
     * @return a public key in PEM
     */
    public String publicKey() {
        return sender.publicKey();
    }

    /**
     * Sends any notification with a valid token, as an attacker could who has intercepted one.
     *
     * @param json the notification
     * @return completes when the notification was delivered or given up
     * @throws IllegalArgumentException if the text is not a notification
     */
    public CompletableFuture<Void> send(String json) {
        byte[] body = Objects.requireNonNull(json, "json").getBytes(StandardCharsets.UTF_8);
        try {
            return sender.send(Notification.parse(body).function().raw(), body);
        } catch (UnreadableBodyException e) {
            throw new IllegalArgumentException("not a notification: " + e.getMessage());
        }
    }

    /**
     * All attempts so far to deliver notifications.
     *
     * @return a snapshot, oldest first
     */
    public List<SentWebhook> sent() {
        return webhooks.attempts();
    }

    /**
     * Waits for deliveries.
     *
     * @return completes when every notification that was sent before this call was delivered or given up; never fails
     */
    public CompletableFuture<Void> settled() {
        return webhooks.settled();
    }

    void clear() {
        sender.clear();
    }

    void close() {
        webhooks.close();
    }

    /** The number of attempts, but no token. */
    @Override
    public String toString() {
        return "FrankieOneNotifications[" + sent().size() + " attempts]";
    }
}
