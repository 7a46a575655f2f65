package dev.verdict.frankieone.notification;

import static dev.verdict.InvalidSignatureException.Problem.MALFORMED;
import static dev.verdict.InvalidSignatureException.Problem.MISSING;
import static dev.verdict.InvalidSignatureException.Problem.STALE;
import static dev.verdict.InvalidSignatureException.Problem.WRONG;
import static dev.verdict.signature.Invalid.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.verdict.InvalidSignatureException.Problem;
import dev.verdict.signature.Headers;
import dev.verdict.signature.Rs256Token;
import dev.verdict.signature.TestKey;
import dev.verdict.signature.Vectors;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attempts to forge a notification of FrankieOne are rejected. */
class ForgedNotificationTest {
    private static final String RS256 = "{\"alg\":\"RS256\",\"typ\":\"JWT\"}";
    private static final String HS256 = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
    private static final String NONE = "{\"alg\":\"none\"}";
    private static final String ISSUER = "io.frankiefinancial.kycaml";
    private static final String CLAIMS = issued(ISSUER, Duration.ZERO);

    private static final String GOOD = TestKey.ONE.token(RS256, CLAIMS);
    private static final String EARLIER = TestKey.ONE.token(RS256, issued(ISSUER, Duration.ofHours(-1)));
    private static final String WRONG_KEY = TestKey.OTHER.token(RS256, CLAIMS);

    private final NotificationCheck check = NotificationCheck.builder()
            .publicKey(TestKey.ONE.pem())
            .clock(Vectors.CLOCK)
            .build();

    /** One attempt, with the description as its name. */
    private record Attempt(String name, Problem problem, List<String> authorization) {
        static Attempt of(Problem problem, String name, String token) {
            return new Attempt(name, problem, List.of("Bearer: " + token));
        }

        static Attempt header(Problem problem, String name, String... values) {
            return new Attempt(name, problem, List.of(values));
        }

        @Override
        public String toString() {
            return name + ": " + problem;
        }
    }

    static Stream<Attempt> attempts() {
        String head = part(GOOD, 0);
        String claims = part(GOOD, 1);
        String signature = part(GOOD, 2);
        return Stream.of(
                // Forged: the token tries to choose its own verification.
                Attempt.of(MALFORMED, "none, without a signature", encoded(NONE) + "." + claims + "."),
                Attempt.of(
                        WRONG,
                        "none, with the signature of a good token",
                        encoded(NONE) + "." + claims + "." + signature),
                Attempt.of(MALFORMED, "none, properly signed", TestKey.ONE.token(NONE, CLAIMS)),
                Attempt.of(WRONG, "HS256 with the public key's PEM as secret", hs256(utf8(TestKey.ONE.pem()))),
                Attempt.of(
                        WRONG,
                        "HS256 with the public key's bytes as secret",
                        hs256(TestKey.ONE.publicKey().getEncoded())),
                Attempt.of(MALFORMED, "HS256, properly signed", TestKey.ONE.token(HS256, CLAIMS)),
                Attempt.of(WRONG, "another key", WRONG_KEY),
                Attempt.of(WRONG, "another issuer", TestKey.ONE.token(RS256, issued("io.example", Duration.ZERO))),
                Attempt.of(
                        WRONG,
                        "an issuer that begins like it",
                        TestKey.ONE.token(RS256, issued(ISSUER + ".x", Duration.ZERO))),
                Attempt.of(WRONG, "no issuer", TestKey.ONE.token(RS256, "{\"iat\":1768478400}")),
                // Stale.
                Attempt.of(
                        STALE,
                        "issued 24 hours and a second ago",
                        age(Duration.ofHours(-24).minusSeconds(1))),
                Attempt.of(
                        STALE,
                        "issued 5 minutes and a second from now",
                        age(Duration.ofMinutes(5).plusSeconds(1))),
                Attempt.of(MALFORMED, "never issued", TestKey.ONE.token(RS256, "{\"iss\":\"" + ISSUER + "\"}")),
                // Swapped: parts of valid tokens.
                Attempt.of(WRONG, "claims of another good token", head + "." + part(EARLIER, 1) + "." + signature),
                Attempt.of(WRONG, "signature of another good token", head + "." + claims + "." + part(EARLIER, 2)),
                Attempt.of(WRONG, "header and claims exchanged", claims + "." + head + "." + signature),
                // Truncated.
                Attempt.of(MALFORMED, "header alone", head),
                Attempt.of(MALFORMED, "no signature", head + "." + claims),
                Attempt.of(MALFORMED, "an empty signature", head + "." + claims + "."),
                Attempt.of(
                        WRONG, "a byte of the signature is missing", head + "." + claims + "." + bytes(signature, 255)),
                Attempt.of(MALFORMED, "a character is missing", GOOD.substring(0, GOOD.length() - 1)),
                // Extended.
                Attempt.of(WRONG, "a byte more in the signature", head + "." + claims + "." + bytes(signature, 257)),
                Attempt.of(WRONG, "the signature twice", head + "." + claims + "." + bytes(signature, 512)),
                Attempt.of(MALFORMED, "a character more", GOOD + "B"),
                Attempt.of(WRONG, "a character more that could end a byte", GOOD + "A"),
                Attempt.of(MALFORMED, "a fourth part", GOOD + "." + signature),
                Attempt.of(MALFORMED, "padding", GOOD + "=="),
                // Oversized, with a valid signature.
                Attempt.of(MALFORMED, "a token of a megabyte", TestKey.ONE.token(RS256, filled(1 << 20))),
                Attempt.of(MALFORMED, "a signature of a megabyte", head + "." + claims + "." + "A".repeat(1 << 20)),
                Attempt.of(MALFORMED, "a megabyte of dots", ".".repeat(1 << 20)),
                // Characters that other programs may drop or convert.
                Attempt.of(MALFORMED, "a null byte behind", GOOD + "\u0000"),
                Attempt.of(MALFORMED, "a null byte before", "\u0000" + GOOD),
                Attempt.of(MALFORMED, "a null byte and another token", GOOD + "\u0000" + WRONG_KEY),
                Attempt.of(MALFORMED, "a full-width letter for e", "\uFF45" + GOOD.substring(1)),
                Attempt.of(MALFORMED, "an Arabic digit", GOOD.substring(0, GOOD.length() - 1) + "\u0661"),
                Attempt.of(MALFORMED, "a line break within", head + "\r\n." + claims + "." + signature),
                // The header around it.
                Attempt.header(MISSING, "no header"),
                Attempt.header(MISSING, "an empty header", ""),
                Attempt.header(MALFORMED, "no token", "Bearer:"),
                Attempt.header(MALFORMED, "another scheme", "Basic " + GOOD),
                Attempt.header(MALFORMED, "a K that is no K", "Bearer\u212A " + GOOD),
                Attempt.header(MALFORMED, "two headers, the good one first", "Bearer " + GOOD, "Bearer " + WRONG_KEY),
                Attempt.header(MALFORMED, "two headers, the good one last", "Bearer " + WRONG_KEY, "Bearer " + GOOD),
                Attempt.header(MALFORMED, "two good tokens, and which is it", "Bearer " + GOOD, "Bearer " + EARLIER),
                Attempt.header(MALFORMED, "two in one header", "Bearer " + GOOD + ", Bearer " + EARLIER));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void a_forged_token_is_rejected(Attempt attempt) {
        Headers headers = Headers.of(Map.of("Authorization", attempt.authorization()));

        // A megabyte of one character is no text to search for; the others are.
        String[] given = attempt.authorization().stream()
                .filter(value -> value.length() < Rs256Token.LONGEST)
                .map(value -> value.replace("Bearer", ""))
                .toArray(String[]::new);
        assertRefused(attempt.problem(), () -> check.check(headers), given);
    }

    @Test
    void the_tokens_behind_the_attempts_are_valid() {
        for (String token : List.of(GOOD, EARLIER, age(Duration.ofHours(-24)), age(Duration.ofMinutes(5)))) {
            assertThatCode(() -> check.check(bearer(token))).doesNotThrowAnyException();
        }
        assertThat(List.of(part(GOOD, 2), part(EARLIER, 2), part(WRONG_KEY, 2))).doesNotHaveDuplicates();
    }

    /** Arithmetic on such a number would write out a digit for each power of ten. */
    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "-1e999999999"})
    void a_time_with_a_huge_exponent_is_compared_and_not_written_out(String number) {
        String claims = CLAIMS.substring(0, CLAIMS.length() - 1);
        String issued = TestKey.ONE.token(RS256, "{\"iss\":\"" + ISSUER + "\",\"iat\":" + number + "}");
        String expires = TestKey.ONE.token(RS256, claims + ",\"exp\":" + number + "}");
        String begins = TestKey.ONE.token(RS256, claims + ",\"nbf\":" + number + "}");
        boolean isFarAhead = number.equals("1e999999999");

        assertRefused(STALE, () -> check.check(bearer(issued)), issued);
        if (isFarAhead) {
            assertThatCode(() -> check.check(bearer(expires))).doesNotThrowAnyException();
            assertRefused(STALE, () -> check.check(bearer(begins)), begins);
        } else {
            assertRefused(STALE, () -> check.check(bearer(expires)), expires);
            assertThatCode(() -> check.check(bearer(begins))).doesNotThrowAnyException();
        }
    }

    private static Headers bearer(String token) {
        return Headers.ofSingle(Map.of("Authorization", "Bearer " + token));
    }

    private static String age(Duration fromNow) {
        return TestKey.ONE.token(RS256, issued(ISSUER, fromNow));
    }

    private static String issued(String issuer, Duration fromNow) {
        long at = Vectors.CLOCK.instant().plus(fromNow).getEpochSecond();
        return "{\"iss\":\"" + issuer + "\",\"iat\":" + at + "}";
    }

    private static String filled(int length) {
        return CLAIMS.replace("}", ",\"sub\":\"" + "x".repeat(length) + "\"}");
    }

    private static String hs256(byte[] secret) {
        String signed = encoded(HS256) + "." + encoded(CLAIMS);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return signed + "." + encoded(mac.doFinal(utf8(signed)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String part(String token, int number) {
        return token.split("\\.")[number];
    }

    /** The same bytes, truncated or repeated to the given length. */
    private static String bytes(String part, int number) {
        byte[] given = Base64.getUrlDecoder().decode(part);
        byte[] bytes = new byte[number];
        for (int i = 0; i < number; i++) {
            bytes[i] = given[i % given.length];
        }
        return encoded(bytes);
    }

    private static String encoded(String text) {
        return encoded(utf8(text));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
