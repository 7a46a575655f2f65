package dev.verdict.sandbox.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.server.RetrySchedule;
import dev.verdict.sandbox.server.WebhookMessage;
import dev.verdict.sandbox.server.WebhookSender;
import dev.verdict.seon.SeonWebhook;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Signs and sends SEON's webhooks. Safe to share between threads. */
public final class SeonWebhookSender {
    /** SEON treats 2xx as delivered, and stops at 4xx other than 429. */
    public static final RetrySchedule RETRIES = new RetrySchedule(
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(24)),
            status -> status / 100 == 2 || status / 100 == 4 && status != 429);

    private static final String PING = "ping";

    private final WebhookSender<?> webhooks;
    private final String secret;
    private final boolean usesDigest;
    private volatile @Nullable URI receiver;

    /**
     * @param secret the secret that signs webhooks
     * @param usesDigest whether the signature stands in the header {@code Digest}, as for older endpoints
     */
    public SeonWebhookSender(WebhookSender<?> webhooks, String secret, boolean usesDigest) {
        this.webhooks = webhooks;
        this.secret = secret;
        this.usesDigest = usesDigest;
    }

    /** Sets the receiver, and sends it an unsigned ping. */
    public CompletableFuture<Void> register(URI url) {
        receiver = url;
        byte[] ping = JsonObject.of(Map.of("event", PING, "message", "A sandbox will send webhooks here"))
                .toJson();
        return webhooks.post(new WebhookMessage(PING, UUID.randomUUID().toString(), url, headers(Map.of()), ping));
    }

    /** Forgets the receiver, and cancels what is not yet delivered. */
    public void clear() {
        receiver = null;
        webhooks.clear();
    }

    /** Sends a webhook, if there is a receiver. */
    public CompletableFuture<Void> send(SimulatedRun.Webhook webhook) {
        return send(webhook, secret);
    }

    /** Sends a webhook with a signature that does not match. */
    public CompletableFuture<Void> sendForged(SimulatedRun.Webhook webhook) {
        return send(webhook, "not the " + secret);
    }

    private CompletableFuture<Void> send(SimulatedRun.Webhook webhook, String signingSecret) {
        URI to = receiver;
        if (to == null) {
            return CompletableFuture.completedFuture(null);
        }
        String signature = signature(webhook.body(), signingSecret);
        Map<String, String> signed = usesDigest
                ? Map.of(SeonWebhook.DIGEST_HEADER, "SHA-256=" + signature)
                : Map.of(SeonWebhook.SIGNATURE_HEADER, signature, SeonWebhook.REQUEST_ID_HEADER, webhook.requestId());
        return webhooks.post(
                new WebhookMessage(webhook.event(), webhook.requestId(), to, headers(signed), webhook.body()));
    }

    private static Map<String, String> headers(Map<String, String> own) {
        Map<String, String> headers = new LinkedHashMap<>(own);
        headers.put("Content-Type", "application/json");
        headers.put("Webhook-Schema-Version", "v1");
        headers.put("User-Agent", "seon/2.0.0");
        return headers;
    }

    private static String signature(byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has HmacSHA256", e);
        }
    }
}
