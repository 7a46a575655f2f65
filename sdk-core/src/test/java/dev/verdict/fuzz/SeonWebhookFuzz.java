package dev.verdict.fuzz;

import dev.verdict.InvalidSignatureException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.seon.Ping;
import dev.verdict.seon.ReceivedEvent;
import dev.verdict.seon.SeonWebhook;
import dev.verdict.signature.Headers;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Only a body that was signed with the secret becomes an event, except for a ping. */
public final class SeonWebhookFuzz {
    private static final String SECRET = "canary-secret";
    private static final SeonWebhook WEBHOOK = SeonWebhook.withSecrets("older-secret", SECRET);
    private static final Mutations MUTATIONS = SeonBodies.mutations(SeonBodies.events());
    private static final Cost COST = Cost.limit(400, 1_000_000);

    private SeonWebhookFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Choices choices = new Choices(input);
        Map<String, List<String>> headers = new LinkedHashMap<>();
        int lines = choices.next(5);
        List<Integer> kinds = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            kinds.add(choices.next(8));
            texts.add(choices.text(90));
        }
        byte[] body = MUTATIONS.body(choices.rest());
        String signature = hmac(body);
        for (int i = 0; i < lines; i++) {
            boolean isDigest = kinds.get(i) >= 4;
            headers.computeIfAbsent(isDigest ? "digest" : "SEON-signature", name -> new ArrayList<>())
                    .add(value(kinds.get(i) % 4, (isDigest ? "SHA-256=" : "") + signature, texts.get(i)));
        }
        receive(headers, body, signature);
    }

    private static String value(int kind, String signature, String text) {
        return switch (kind) {
            case 0 -> signature;
            case 1 -> signature.toUpperCase(Locale.ROOT) + " ";
            case 2 -> signature.substring(0, signature.length() - 1) + text;
            default -> text;
        };
    }

    private static void receive(Map<String, List<String>> headers, byte[] body, String signature) {
        try {
            ReceivedEvent received = COST.of(body.length, () -> WEBHOOK.receive(Headers.of(headers), body));
            boolean isSigned = headers.values().stream()
                    .flatMap(List::stream)
                    .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(signature));
            boolean isPing = headers.isEmpty() && received.event() instanceof Ping;
            Checks.require(isSigned || isPing, "an event without a signature");
        } catch (InvalidSignatureException e) {
            Checks.require(e.getCause() == null && !e.getMessage().contains("canary"), "the message quotes");
            boolean isPlainlySigned = headers.size() == 1
                    && headers.values().iterator().next().equals(List.of(signature))
                    && headers.containsKey("SEON-signature");
            Checks.require(!isPlainlySigned, "a genuine signature is refused");
        } catch (UnreadableBodyException e) {
            Bodies.checkUnreadable(e);
        }
    }

    private static String hmac(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Bodies.utf8(SECRET), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
