package dev.verdict.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import dev.verdict.InvalidSignatureException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.notification.Notification;
import dev.verdict.frankieone.notification.NotificationCheck;
import dev.verdict.signature.Headers;
import dev.verdict.signature.TestKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Any body is a notification of FrankieOne or unreadable. Only a token that was signed with the key and has the claims is accepted;
 * which ones that are is decided here a second time.
 */
public final class NotificationFuzz {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final NotificationCheck CHECK = NotificationCheck.builder()
            .publicKey(TestKey.ONE.pem())
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .build();
    private static final List<String> ISSUERS = List.of("io.frankiefinancial.kycaml", "com.frankiefinancial.kycaml");
    private static final Mutations BODIES = mutations(
            "{\"workflowExecutionId\":\"x-1\",\"entityId\":\"e-1\",\"entityType\":\"INDIVIDUAL\",\"workflowName\":\"AML\","
                    + "\"serviceName\":\"KYC\",\"function\":\"WORKFLOW_COMPLETE\",\"functionResult\":\"SUCCESS\","
                    + "\"notificationType\":\"EVENT\",\"message\":\"about a person\",\"requestId\":\"R\",\"version\":\"2.0.0\"}");
    private static final Mutations HEADERS = mutations("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"1\"}");
    private static final Mutations CLAIMS = mutations("{\"iss\":\"io.frankiefinancial.kycaml\",\"iat\":1772445600,"
            + "\"exp\":1772449200,\"nbf\":1772445600,\"aud\":[\"x\"]}");
    private static final int MAX_DEPTH = 200;
    private static final Cost COST = Cost.limit(200, 1_000_000);

    private NotificationFuzz() {}

    private static Mutations mutations(String base) {
        return new Mutations(
                List.of(Bodies.utf8(base)),
                List.of("alg", "typ", "crit", "iss", "iat", "exp", "nbf", "function", "workflowExecutionId"),
                List.of(
                        "RS256",
                        "none",
                        "HS256",
                        "jwt",
                        ISSUERS.get(0),
                        ISSUERS.get(1),
                        "WorkflowComplete",
                        "ORGANIZATION"),
                Set.of("message", "functionResult", "version", "aud", "kid"));
    }

    public static void fuzzerTestOneInput(byte[] input) {
        if (Mutations.isRaw(input)) {
            notification(input, true);
            authorization(new String(input, StandardCharsets.ISO_8859_1), false);
            return;
        }
        Choices choices = new Choices(input);
        if (choices.next(4) != 0) { // a signature takes a millisecond
            notification(BODIES.body(choices), false);
        } else {
            token(choices);
        }
    }

    private static void notification(byte[] body, boolean isRaw) {
        try {
            Notification notification = COST.of(body.length, () -> Notification.parse(body));
            Checks.require(Notification.parse(notification.toJson()).equals(notification), "another notification");
            Checks.require(notification.hint() != null, "no hint");
            if (!isRaw) {
                Checks.checkPrinted(notification.toString());
            }
        } catch (UnreadableBodyException e) {
            Bodies.checkUnreadable(e);
        }
    }

    private static void token(Choices choices) {
        byte[] header = HEADERS.body(new Choices(choices.bytes(12)));
        byte[] claims = CLAIMS.body(new Choices(choices.bytes(24)));
        String signed = base64(header) + "." + base64(claims);
        boolean isSigned = choices.next(2) == 0;
        String token = signed + "." + (isSigned ? base64(signature(signed)) : choices.text(300));
        String prefix = choices.oneOf(List.of("Bearer: ", "Bearer ", "bearer:  ", "BEARER\t", "Bearer:", "Basic ", ""));
        boolean isAccepted = authorization(prefix + token, isSigned);
        if (isSigned && token.length() <= 8_192 && prefix.matches("(?i)bearer:?[ \t]+")) {
            Boolean expected = isValid(header, claims);
            Checks.require(expected == null || expected == isAccepted, "accepted: " + isAccepted);
        }
    }

    private static boolean authorization(String value, boolean isSigned) {
        try {
            COST.of(value.length(), () -> {
                CHECK.check(Headers.ofSingle(Map.of("authorization", value)));
                return true;
            });
            Checks.require(isSigned, "a token without a signature is accepted");
            return true;
        } catch (InvalidSignatureException e) {
            Checks.require(e.getCause() == null, "a cause can quote the token");
            Checks.checkPrinted(e.getMessage());
            return false;
        }
    }

    /** Whether the token is valid by its words; null if its depth or the details of its numbers decide. */
    private static Boolean isValid(byte[] headerJson, byte[] claimsJson) {
        JsonNode header;
        JsonNode claims;
        try {
            header = Bodies.JSON.readTree(headerJson);
            claims = Bodies.JSON.readTree(claimsJson);
        } catch (IOException e) { // Jackson, unlike JSON, refuses half a surrogate pair in a name
            return String.valueOf(e.getMessage()).contains("surrogate") ? null : false;
        }
        if (brackets(headerJson) > MAX_DEPTH || brackets(claimsJson) > MAX_DEPTH) {
            return null;
        }
        JsonNode type = header.path("typ");
        boolean isHeader = header.isObject()
                && header.path("alg").asText("").equals("RS256")
                && header.path("alg").isTextual()
                && !header.has("crit")
                && (type.isMissingNode()
                        || type.isNull()
                        || type.isTextual() && type.asText().equalsIgnoreCase("JWT"));
        JsonNode issuer = claims.path("iss");
        if (!isHeader || !issuer.isTextual() || !ISSUERS.contains(issuer.textValue()) || !claims.has("iat")) {
            return false;
        }
        Boolean valid = true;
        for (String time : List.of("iat", "exp", "nbf")) {
            JsonNode value = claims.path(time);
            boolean isMissing = value.isMissingNode() || value.isNull() && !time.equals("iat");
            if (!isMissing && !value.isNumber()) {
                return false;
            }
            boolean isRecorded = isMissing || value.asLong() == (time.equals("exp") ? 1_772_449_200L : 1_772_445_600L);
            valid = isRecorded ? valid : null;
        }
        return valid;
    }

    private static long brackets(byte[] json) {
        return new String(json, StandardCharsets.ISO_8859_1)
                .chars()
                .filter(c -> c == '[' || c == '{')
                .count();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] signature(String signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(TestKey.ONE.pair().getPrivate());
            signature.update(Bodies.utf8(signed));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
