package dev.verdict.sandbox;

import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.notification.Notification;
import dev.verdict.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link FrankieOneSandbox} posts to a receiver on this machine, as FrankieOne does: {@code WorkflowComplete} when an execution
 * ends, {@code EntityStatusChanged} when one is overridden. Each comes with a token that says who sent it and does not cover the body.
 *
 * <p>The sandbox notices that an execution ended when it is looked at, or by {@link FrankieOneSandbox#finish}. What is not answered with
 * 200 or 202 is sent again every 15 minutes, which pass 6,000 times faster here, up to 50 times; 400 ends it.
 *
 * <p>Safe to share between threads.
 */
public final class FrankieOneNotifications {
    /** 200 and 202 are what FrankieOne wants to hear, and 400 makes it stop. */
    private static final Courier.Persistence PERSISTENCE = new Courier.Persistence(
            Collections.nCopies(50, Duration.ofMinutes(15)), status -> status / 100 == 2 || status == 400);

    private final Courier courier = new Courier(PERSISTENCE, Courier.Pacing.DEFAULT);
    private final Tokens tokens;
    private volatile @Nullable String receiver;

    FrankieOneNotifications(Clock clock) {
        this.tokens = new Tokens(clock);
    }

    /**
     * From now on, sends notifications to this receiver.
     *
     * @param url where the receiver listens, on this machine; the id of each request is added to its path
     * @throws IllegalArgumentException if it is no URL of this machine
     */
    public void sendTo(String url) {
        receiver = Receiver.of(url).toString().replaceFirst("/+$", "");
    }

    /**
     * The key that its tokens can be checked with, made up by this sandbox: for {@code NotificationCheck.builder().publicKey(…)}.
     *
     * @return a public key in PEM
     */
    public String publicKey() {
        return tokens.publicKey();
    }

    /**
     * Sends any notification, with a token that is good: what somebody can do who has seen one.
     *
     * @param json the notification
     * @return ends when it was delivered, or given up
     * @throws IllegalArgumentException if it is no notification
     */
    public CompletableFuture<Void> send(String json) {
        byte[] body = Objects.requireNonNull(json, "json").getBytes(StandardCharsets.UTF_8);
        try {
            return send(Notification.parse(body).function().raw(), Ulid.next(), body);
        } catch (UnreadableBodyException e) {
            throw new IllegalArgumentException("no notification: " + e.getMessage());
        }
    }

    /**
     * The attempts to deliver notifications that were made so far.
     *
     * @return a snapshot, oldest first
     */
    public List<SentWebhook> sent() {
        return courier.sent();
    }

    /**
     * Ends when all that were to be sent until now were delivered or given up.
     *
     * @return the future; it does not fail
     */
    public CompletableFuture<Void> settled() {
        return courier.settled();
    }

    /** An execution ended, well or not. */
    void ended(Execution execution) {
        send("WorkflowComplete", execution, execution.requestId());
    }

    /** A person gave an entity another status. */
    void statusChanged(Execution execution, String requestId) {
        send("EntityStatusChanged", execution, requestId);
    }

    private void send(String function, Execution execution, String requestId) {
        Target target = execution.target();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("workflowExecutionId", execution.id());
        body.put("entityId", target.entityId());
        body.put("entityType", target.kind().name());
        body.put("workflowName", target.workflowName());
        body.put("serviceName", target.serviceName());
        body.put("function", function);
        body.put("functionResult", "SUCCESS");
        body.put("notificationType", "EVENT");
        body.put("message", "");
        body.put("requestId", requestId);
        body.put("version", "2.0.0");
        send(function, requestId, JsonObject.of(body).toJson());
    }

    private CompletableFuture<Void> send(String function, String requestId, byte[] body) {
        String to = receiver;
        if (to == null) {
            return CompletableFuture.completedFuture(null);
        }
        // The colon is FrankieOne's.
        Map<String, String> headers =
                Map.of("Authorization", "Bearer: " + tokens.next(), "Content-Type", "application/json");
        return courier.post(new Courier.Letter(function, requestId, URI.create(to + "/" + requestId), headers, body));
    }

    /** Forgets the receiver, and what was sent and was still to be. */
    void clear() {
        receiver = null;
        courier.clear();
    }

    void close() {
        courier.close();
    }

    /** How many attempts were made; no token. */
    @Override
    public String toString() {
        return "FrankieOneNotifications[" + sent().size() + " attempts]";
    }
}
