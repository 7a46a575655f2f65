package dev.verdict.sandbox.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.server.RetrySchedule;
import dev.verdict.sandbox.server.WebhookMessage;
import dev.verdict.sandbox.server.WebhookSender;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Sends FrankieOne's notifications, each with a token. Safe to share between threads. */
public final class NotificationSender {
    /** FrankieOne treats 2xx as delivered and stops at 400. */
    public static final RetrySchedule RETRIES = new RetrySchedule(
            Collections.nCopies(50, Duration.ofMinutes(15)), status -> status / 100 == 2 || status == 400);

    private final WebhookSender<?> webhooks;
    private final TokenSigner tokens;
    private volatile @Nullable String receiver;

    public NotificationSender(WebhookSender<?> webhooks, Clock clock) {
        this.webhooks = webhooks;
        this.tokens = new TokenSigner(clock);
    }

    /** Sets the receiver; nothing is sent before. */
    public void sendTo(URI url) {
        receiver = url.toString().replaceFirst("/+$", "");
    }

    /** The public key for the tokens, in PEM. */
    public String publicKey() {
        return tokens.publicKey();
    }

    /** Sends any body with a valid token. */
    public CompletableFuture<Void> send(String function, byte[] body) {
        return send(function, Ulid.next(), body);
    }

    /** An execution ended, in whatever state. */
    void workflowComplete(WorkflowTarget target, String executionId, String requestId) {
        send("WorkflowComplete", target, executionId, requestId);
    }

    /** A person overrode the status of an execution. */
    void statusChanged(WorkflowTarget target, String executionId, String requestId) {
        send("EntityStatusChanged", target, executionId, requestId);
    }

    private void send(String function, WorkflowTarget target, String executionId, String requestId) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("workflowExecutionId", executionId);
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
        // FrankieOne sends the colon after "Bearer".
        Map<String, String> headers =
                Map.of("Authorization", "Bearer: " + tokens.next(), "Content-Type", "application/json");
        return webhooks.post(new WebhookMessage(function, requestId, URI.create(to + "/" + requestId), headers, body));
    }

    /** Forgets the receiver, and cancels what is not yet delivered. */
    public void clear() {
        receiver = null;
        webhooks.clear();
    }
}
