package dev.verdict.sandbox;

import dev.verdict.json.JsonObject;
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

/** SEON's webhooks: signed, and sent again for a day. Safe to share between threads. */
final class SeonPost {
    /** 2xx ends it, and so does 4xx but 429: SEON takes that for the receiver's last word. */
    static final Courier.Persistence PERSISTENCE = new Courier.Persistence(
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(24)),
            status -> status / 100 == 2 || status / 100 == 4 && status != 429);

    private static final String PING = "ping";

    private final Courier courier;
    private final String secret;
    private final boolean isOlder;
    private volatile @Nullable URI receiver;

    SeonPost(Courier courier, String secret, boolean isOlder) {
        this.courier = courier;
        this.secret = secret;
        this.isOlder = isOlder;
    }

    /** From now on, to this receiver. It is pinged, unsigned. */
    CompletableFuture<Void> register(URI url) {
        receiver = url;
        byte[] ping = JsonObject.of(Map.of("event", PING, "message", "A sandbox will send webhooks here"))
                .toJson();
        return courier.post(new Courier.Letter(PING, UUID.randomUUID().toString(), url, headers(Map.of()), ping));
    }

    void forget() {
        receiver = null;
    }

    /** Sends it, if anybody is to get it. */
    CompletableFuture<Void> send(SeonRun.Webhook webhook) {
        return send(webhook.event, webhook.requestId, webhook.body, secret);
    }

    /** Sends it with a signature that was made with this secret. */
    CompletableFuture<Void> send(String event, String requestId, byte[] body, String with) {
        URI to = receiver;
        if (to == null) {
            return CompletableFuture.completedFuture(null);
        }
        String signature = signature(body, with);
        Map<String, String> signed = isOlder
                ? Map.of(SeonWebhook.DIGEST_HEADER, "SHA-256=" + signature)
                : Map.of(SeonWebhook.SIGNATURE_HEADER, signature, SeonWebhook.REQUEST_ID_HEADER, requestId);
        return courier.post(new Courier.Letter(event, requestId, to, headers(signed), body));
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
