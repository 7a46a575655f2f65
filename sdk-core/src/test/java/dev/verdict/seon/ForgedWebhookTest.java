package dev.verdict.seon;

import static dev.verdict.InvalidSignatureException.Problem.MALFORMED;
import static dev.verdict.InvalidSignatureException.Problem.MISSING;
import static dev.verdict.InvalidSignatureException.Problem.WRONG;
import static dev.verdict.seon.Webhooks.utf8;
import static dev.verdict.signature.Invalid.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.InvalidSignatureException.Problem;
import dev.verdict.signature.Headers;
import dev.verdict.signature.SeenRequests;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Attempts to forge a webhook of SEON. */
class ForgedWebhookTest {
    private static final String SECRET = "endpoint-secret-canary";
    private static final SeonWebhook WEBHOOK = SeonWebhook.withSecrets("older-secret-canary", SECRET);
    private static final byte[] BODY = finished("APPROVED");
    private static final byte[] OTHER = finished("DECLINED");
    private static final String GOOD = hmac(SECRET, BODY);
    private static final String OF_OTHER = hmac(SECRET, OTHER);

    /** One attempt, with a description. */
    private record Attempt(String name, Problem problem, Map<String, List<String>> headers, byte[] body) {
        @Override
        public String toString() {
            return name + ": " + problem;
        }
    }

    /** The attempt as a signature and, in the older form, as a digest. */
    private static Stream<Attempt> both(String name, String hex, byte[] body) {
        return Stream.of(
                new Attempt(name, WRONG, Map.of("SEON-Signature", List.of(hex)), body),
                new Attempt("digest: " + name, WRONG, Map.of("Digest", List.of("SHA-256=" + hex)), body));
    }

    private static Stream<Attempt> both(String name, String hex) {
        return both(name, hex, BODY);
    }

    static Stream<Attempt> attempts() {
        return Stream.of(
                        // Forged.
                        both("another secret", hmac("another", BODY)),
                        both("the secret in capitals", hmac("ENDPOINT-SECRET-CANARY", BODY)),
                        both("a hash, which needs no secret", sha256(BODY)),
                        both("all zeros", "0".repeat(64)),
                        both("nothing", ""),
                        both("spaces", "   "),
                        // Swapped: a valid signature of another body.
                        both("the signature of another body", OF_OTHER),
                        both("another body under a good signature", GOOD, OTHER),
                        both("no body under a good signature", GOOD, new byte[0]),
                        both("a body that is a byte shorter", GOOD, Arrays.copyOf(BODY, BODY.length - 1)),
                        both("a body with a null byte more", GOOD, Arrays.copyOf(BODY, BODY.length + 1)),
                        both("a body of the same meaning", GOOD, utf8(new String(BODY, StandardCharsets.UTF_8) + "\n")),
                        both("a ping under a good signature", GOOD, utf8("{'event':'ping'}")),
                        // Truncated and extended.
                        both("32 digits", GOOD.substring(0, 32)),
                        both("62 digits", GOOD.substring(0, 62)),
                        both("63 digits", GOOD.substring(0, 63)),
                        both("65 digits", GOOD + "0"),
                        both("66 digits", GOOD + "00"),
                        both("128 digits", GOOD + GOOD),
                        both("128 digits, the good ones last", OF_OTHER + GOOD),
                        // Oversized.
                        both("a megabyte of digits", "0".repeat(1 << 20)),
                        both("a megabyte that begins well", GOOD + "0".repeat(1 << 20)),
                        // Characters that are not hexadecimal digits.
                        both("a full-width digit", "\uFF10" + GOOD.substring(1)),
                        both("Arabic digits", "\u0660".repeat(64)),
                        both("a letter behind f", "g" + GOOD.substring(1)),
                        both("a sign", "+" + GOOD.substring(1)),
                        both("0x before it", "0x" + GOOD),
                        both("a space within", GOOD.substring(0, 31) + " " + GOOD.substring(32)),
                        both("a null byte behind", GOOD + "\u0000"),
                        both("a null byte before", "\u0000" + GOOD),
                        both("a null byte for a digit", GOOD.substring(0, 63) + "\u0000"),
                        both("quotation marks", '"' + GOOD + '"'),
                        // The headers around it.
                        Stream.of(
                                new Attempt("no header", MISSING, Map.of(), BODY),
                                new Attempt(
                                        "headers without a value", MISSING, Map.of("SEON-Signature", List.of()), BODY),
                                signatures(MALFORMED, "two signatures, the good one first", GOOD, OF_OTHER),
                                signatures(MALFORMED, "two signatures, the good one last", OF_OTHER, GOOD),
                                signatures(WRONG, "two signatures in one header", GOOD + "," + OF_OTHER),
                                signatures(WRONG, "a digest in the signature's place", "SHA-256=" + GOOD),
                                new Attempt(
                                        "two signatures under names of different case",
                                        MALFORMED,
                                        Map.of("SEON-Signature", List.of(OF_OTHER), "seon-signature", List.of(GOOD)),
                                        BODY),
                                new Attempt(
                                        "a good digest beside a wrong signature",
                                        WRONG,
                                        Map.of(
                                                "SEON-Signature",
                                                List.of(OF_OTHER),
                                                "Digest",
                                                List.of("SHA-256=" + GOOD)),
                                        BODY),
                                digest("of another kind", "SHA-512=" + GOOD),
                                digest("of no kind", GOOD),
                                digest("of a kind with a null byte", "SHA-256\u0000=" + GOOD),
                                digest("of a kind with a dash that is none", "SHA\u2010256=" + GOOD),
                                digest("a megabyte of commas", ",".repeat(1 << 20)),
                                digest("a megabyte of wrong ones", ("SHA-256=" + OF_OTHER + ",").repeat(14_000))))
                .flatMap(attempt -> attempt);
    }

    private static Attempt signatures(Problem problem, String name, String... values) {
        return new Attempt(name, problem, Map.of("SEON-Signature", List.of(values)), BODY);
    }

    private static Attempt digest(String name, String value) {
        return new Attempt("digest: " + name, WRONG, Map.of("Digest", List.of(value)), BODY);
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void an_attempt_to_forge_a_webhook_is_rejected(Attempt attempt) {
        assertRefused(
                attempt.problem(),
                () -> WEBHOOK.receive(Headers.of(attempt.headers()), attempt.body()),
                GOOD,
                OF_OTHER,
                "canary",
                "APPROVED",
                "DECLINED");
    }

    @Test
    void the_signatures_from_which_the_attempts_are_made_are_valid() {
        for (byte[] body : List.of(BODY, OTHER)) {
            String hex = hmac(SECRET, body);
            assertThat(received("SEON-Signature", hex, body).event()).isInstanceOf(WorkflowFinished.class);
            assertThat(received("Digest", "SHA-256=" + hex, body).event()).isInstanceOf(WorkflowFinished.class);
        }
    }

    /** A signature covers neither a time nor an id, so a captured delivery stays valid under a new id. It must change nothing. */
    @Test
    void a_replayed_delivery_under_a_new_id_is_accepted_and_changes_nothing() {
        SeenRequests seen = SeenRequests.remembering(10);
        ReceivedEvent first = received("SEON-Signature", GOOD, BODY);
        seen.add("request-1", BODY);
        WorkflowRun run = WorkflowRun.start("run-1").apply(first.event());

        assertThat(seen.contains("request-1", BODY)).isTrue();
        assertThat(seen.contains("request-2", BODY)).isFalse();
        assertThat(run.apply(received("SEON-Signature", GOOD, BODY).event())).isSameAs(run);
    }

    private static ReceivedEvent received(String header, String value, byte[] body) {
        return WEBHOOK.receive(Headers.ofSingle(Map.of(header, value)), body);
    }

    private static byte[] finished(String status) {
        return utf8("{'event':'orchestration/workflow_execution_finished','timestamp':'2026-03-02T10:00:00Z',"
                + "'data':{'id':'run-1','status':'" + status + "'}}");
    }

    private static String hmac(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
