package dev.verdict.seon;

import static dev.verdict.seon.Webhooks.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.verdict.InvalidSignatureException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.VerdictException;
import dev.verdict.signature.Headers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeonWebhookTest {
    private static final String SECRET = "endpoint-secret-canary";
    private static final SeonWebhook WEBHOOK = SeonWebhook.withSecrets("older-secret-canary", SECRET);
    private static final byte[] BODY =
            utf8("{'event':'orchestration/workflow_execution_finished','data':{'id':'run-1','status':'APPROVED'}}");
    private static final byte[] PING = utf8("{'event':'ping','message':'Hello'}");

    private static String hmac(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static ReceivedEvent receive(String header, String value, byte[] body) {
        return WEBHOOK.receive(Headers.of(Map.of(header, List.of(value))), body);
    }

    private static void assertForged(String header, String value, byte[] body) {
        assertThatExceptionOfType(InvalidSignatureException.class)
                .isThrownBy(() -> receive(header, value, body))
                .withNoCause()
                .withMessageNotContaining("canary");
    }

    @Test
    void a_signed_event_is_received_with_its_request_id() {
        ReceivedEvent received = WEBHOOK.receive(
                Headers.of(Map.of(
                        "SEON-Signature", List.of(hmac(SECRET, BODY)),
                        "Request-Id", List.of("b1e5"),
                        "Webhook-Schema-Version", List.of("v1"))),
                BODY);

        assertThat(received.requestId()).isEqualTo("b1e5");
        assertThat(received.event()).isInstanceOf(WorkflowFinished.class);
        assertThat(received).hasToString(received.event() + ", request b1e5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEON-Signature", "seon-signature", "Seon-signature", "SEON-SIGNATURE"})
    void headers_are_found_in_any_case(String name) {
        assertThat(receive(name, hmac(SECRET, BODY), BODY).requestId()).isNull();
        assertThat(receive(name, " " + hmac(SECRET, BODY).toUpperCase(Locale.ROOT) + " ", BODY))
                .isNotNull();
    }

    @Test
    void any_of_the_secrets_is_accepted() {
        assertThat(receive("SEON-Signature", hmac("older-secret-canary", BODY), BODY))
                .isNotNull();
        assertForged("SEON-Signature", hmac("another-secret", BODY), BODY);
    }

    @Test
    void an_older_endpoint_signs_in_the_digest() {
        String hex = hmac(SECRET, BODY);

        assertThat(receive("Digest", "SHA-256=" + hex, BODY)).isNotNull();
        assertThat(receive("digest", "sha-512=abc, sha-256=" + hex, BODY)).isNotNull();
        assertThat(receive("DIGEST", "Sha-256= " + hex.toUpperCase(Locale.ROOT), BODY))
                .isNotNull();
        assertForged("Digest", hex, BODY);
        assertForged("Digest", "SHA-512=" + hex, BODY);
        assertForged("Digest", "SHA-256=" + hmac("another", BODY), BODY);
    }

    @Test
    void if_both_are_sent_the_signature_counts() {
        String right = hmac(SECRET, BODY);
        String wrong = hmac("another", BODY);

        assertThat(WEBHOOK.receive(
                        Headers.of(Map.of("SEON-Signature", List.of(right), "Digest", List.of("SHA-256=" + wrong))),
                        BODY))
                .isNotNull();
        assertThatExceptionOfType(InvalidSignatureException.class)
                .isThrownBy(() -> WEBHOOK.receive(
                        Headers.of(Map.of("SEON-Signature", List.of(wrong), "Digest", List.of("SHA-256=" + right))),
                        BODY));
    }

    @Test
    void a_digest_of_the_body_alone_does_not_affect_the_signature() {
        Headers headers = Headers.of(Map.of(
                "SEON-Signature", List.of(hmac(SECRET, BODY)),
                "Digest", List.of("SHA-256=X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=", "unixsum=30637")));

        assertThat(WEBHOOK.receive(headers, BODY)).isNotNull();
    }

    @Test
    void a_digest_is_a_list_and_can_span_several_headers() {
        String right = "SHA-256=" + hmac(SECRET, BODY);
        Headers spread = Headers.of(Map.of("Digest", List.of("SHA-512=abc", " , ", right)));
        Headers wrong = Headers.of(Map.of("Digest", List.of("SHA-512=abc", "SHA-256=" + hmac("another", BODY))));

        assertThat(WEBHOOK.receive(spread, BODY)).isNotNull();
        assertThatExceptionOfType(InvalidSignatureException.class).isThrownBy(() -> WEBHOOK.receive(wrong, BODY));
    }

    @ParameterizedTest
    @CsvSource({"3, true", "4, false", "1000, false"})
    void a_digest_is_searched_up_to_a_limit(int wrongOnes, boolean isFound) {
        String wrong = ("SHA-256=" + hmac("another", BODY) + ",").repeat(wrongOnes);
        String right = "SHA-256=" + hmac(SECRET, BODY);

        if (isFound) {
            assertThat(receive("Digest", wrong + right, BODY)).isNotNull();
        } else {
            assertForged("Digest", wrong + right, BODY);
        }
    }

    @Test
    void an_empty_body_can_be_signed_and_is_unreadable() {
        byte[] nothing = {};

        assertThatExceptionOfType(UnreadableBodyException.class)
                .isThrownBy(() -> receive("SEON-Signature", hmac(SECRET, nothing), nothing));
        assertForged("SEON-Signature", hmac("another", nothing), nothing);
    }

    @Test
    void a_ping_is_short() {
        String rest = "{'event':'ping','message':''}";
        byte[] longest = utf8("{'event':'ping','message':'" + "x".repeat(4096 - rest.length()) + "'}");

        assertThat(longest).hasSize(4096);
        assertThat(WEBHOOK.receive(Headers.of(Map.of()), longest).event()).isInstanceOf(Ping.class);
        assertThatExceptionOfType(InvalidSignatureException.class)
                .isThrownBy(() ->
                        WEBHOOK.receive(Headers.of(Map.of()), utf8(new String(longest, StandardCharsets.UTF_8) + " ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "zz", "SHA-256="})
    void a_value_that_is_not_a_signature_is_rejected(String value) {
        assertForged("SEON-Signature", value, BODY);
        assertForged("Digest", value, BODY);
        assertForged("SEON-Signature", hmac(SECRET, BODY) + value.strip() + "0", BODY);
        assertForged("SEON-Signature", value, PING);
    }

    @Test
    void each_changed_bit_of_the_body_is_detected() {
        String hex = hmac(SECRET, BODY);
        for (int bit = 0; bit < BODY.length * 8; bit++) {
            byte[] changed = BODY.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertForged("SEON-Signature", hex, changed);
        }
    }

    @Test
    void the_signature_covers_the_bytes_and_not_the_parsed_json() {
        assertForged("SEON-Signature", hmac(SECRET, BODY), utf8(new String(BODY, StandardCharsets.UTF_8) + "\n"));
    }

    @Test
    void an_unsigned_ping_is_received() {
        ReceivedEvent received = WEBHOOK.receive(Headers.of(Map.of("Request-Id", List.of(" "))), PING);

        assertThat(received.event()).isInstanceOf(Ping.class);
        assertThat(received.requestId()).isNull();
        assertThat(receive("SEON-Signature", hmac(SECRET, PING), PING).event()).isInstanceOf(Ping.class);
    }

    @Test
    void nothing_else_is_received_without_a_signature() {
        byte[] longPing = utf8("{'event':'ping','message':'" + "x".repeat(5000) + "'}");
        for (byte[] body : List.of(BODY, longPing, utf8("no json"), utf8("{'event':'lists:x'}"), new byte[0])) {
            assertThatExceptionOfType(InvalidSignatureException.class)
                    .isThrownBy(() -> WEBHOOK.receive(Headers.of(Map.of()), body))
                    .withMessage("Invalid signature (MISSING): there is none")
                    .matches(e -> !((VerdictException) e).isRetryable());
        }
    }

    @Test
    void a_signed_unreadable_body_is_not_reported_as_forged() {
        byte[] body = utf8("{'event':");

        assertThatExceptionOfType(UnreadableBodyException.class)
                .isThrownBy(() -> receive("SEON-Signature", hmac(SECRET, body), body));
    }

    @Test
    void headers_can_come_from_a_function_too() {
        Map<String, String> headers = Map.of("SEON-Signature", hmac(SECRET, BODY), "Request-Id", " b1e5 ");

        assertThat(WEBHOOK.receive(Headers.lookup(headers::get), BODY).requestId())
                .isEqualTo("b1e5");
        assertThat(WEBHOOK.receive(Headers.lookup(Map.of("seon-signature", hmac(SECRET, BODY))::get), BODY))
                .as("as HTTP/2 has it")
                .isNotNull();
        assertThat(WEBHOOK.receive(Headers.lookup(name -> null), PING).event()).isInstanceOf(Ping.class);
    }

    @Test
    void two_signatures_are_rejected() {
        Headers headers = Headers.of(Map.of("SEON-Signature", List.of("00", hmac(SECRET, BODY))));

        assertThatExceptionOfType(InvalidSignatureException.class).isThrownBy(() -> WEBHOOK.receive(headers, BODY));
    }

    @Test
    void secrets_can_be_given_one_by_one_or_together() {
        for (SeonWebhook webhook : List.of(
                SeonWebhook.withSecrets("older-secret-canary", SECRET),
                SeonWebhook.withSecrets(List.of(SECRET, "older-secret-canary")))) {
            Headers headers = Headers.of(Map.of("SEON-Signature", List.of(hmac(SECRET, BODY))));
            assertThat(webhook.receive(headers, BODY).event()).isInstanceOf(WorkflowFinished.class);
        }
    }

    @Test
    void a_receiver_requires_a_secret() {
        assertThatIllegalArgumentException().isThrownBy(SeonWebhook::withSecrets);
        assertThatIllegalArgumentException().isThrownBy(() -> SeonWebhook.withSecrets(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> SeonWebhook.withSecrets(SECRET, " "));
        assertThatNullPointerException().isThrownBy(() -> SeonWebhook.withSecrets(Collections.singletonList(null)));
    }

    @Test
    void secrets_are_not_printed() {
        assertThat(WEBHOOK).hasToString("SeonWebhook[2 secrets]");
        assertThat(SeonWebhook.withSecrets("one")).hasToString("SeonWebhook[1 secret]");
    }
}
