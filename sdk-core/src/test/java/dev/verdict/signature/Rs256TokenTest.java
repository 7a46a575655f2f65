package dev.verdict.signature;

import static dev.verdict.signature.Invalid.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.InvalidSignatureException;
import dev.verdict.InvalidSignatureException.Problem;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Rs256TokenTest {
    private static final long SEED = Long.getLong("verdict.seed", new SplittableRandom().nextLong());
    private static final String HEADER = "{\"alg\":\"RS256\"}";
    private static final RsaKeys KEYS = RsaKeys.ofPem(TestKey.ONE.pem());

    @Test
    void the_test_vector_of_the_rfc_passes() {
        String token = Vectors.text("rfc7515-a2.txt").strip();
        Rs256Token verified = Rs256Token.verify(token, RsaKeys.ofPem(Vectors.text("rfc7515-a2-public.pem")));

        assertThat(verified.header()).asString().isEqualTo(HEADER);
        assertThat(verified.payload())
                .asString()
                .isEqualTo("{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}");
    }

    @Test
    void header_and_payload_are_the_signed_bytes() {
        String payload = "no JSON: \u0000 ü 👍";
        Rs256Token token = Rs256Token.verify(TestKey.ONE.token(HEADER, payload), KEYS);

        assertThat(token.payload()).asString().isEqualTo(payload);
        token.payload()[0] = 'X';
        token.header()[0] = 'X';
        assertThat(token.payload()).asString().isEqualTo(payload);
        assertThat(token.header()).asString().isEqualTo(HEADER);
        assertThat(token).hasToString("Rs256Token[verified]");
    }

    /** The published vectors that this package can refuse. The others have a valid signature. */
    static Stream<Vectors.Token> forged() {
        return Vectors.tokens().stream().filter(vector -> !hasValidSignature(vector));
    }

    private static boolean hasValidSignature(Vectors.Token vector) {
        String name = vector.name();
        return vector.outcome().equals("OK")
                || vector.outcome().equals("STALE")
                || name.contains("issue")
                || name.startsWith("signed_but")
                || name.startsWith("payload_is")
                || name.startsWith("payload_cut")
                || name.startsWith("header_") && !name.equals("header_only")
                || name.endsWith("_as_text")
                || name.endsWith("_as_flag");
    }

    @ParameterizedTest
    @MethodSource("forged")
    void a_forged_token_is_refused(Vectors.Token vector) {
        RsaKeys keys = RsaKeys.ofPem(Vectors.publicKey());

        assertRefused(Problem.valueOf(vector.outcome()), () -> Rs256Token.verify(vector.token(), keys), vector.token());
    }

    @Test
    void most_vectors_are_forged() {
        assertThat(forged()).hasSizeGreaterThan(25);
    }

    @Test
    void an_empty_token_is_reported_as_missing() {
        assertRefused(Problem.MISSING, () -> Rs256Token.verify("", KEYS));
    }

    @Test
    void a_token_can_be_8_kib_long_but_not_longer() {
        // In base64url, header and payload take 4/3 of their length, and the signature takes 342 characters.
        int longest = (Rs256Token.LONGEST - 342 - 2 - 20) / 4 * 3;
        String token = TestKey.ONE.token(HEADER, "x".repeat(longest));
        String longer = TestKey.ONE.token(HEADER, "x".repeat(longest + 3));

        assertThat(token.length()).isBetween(Rs256Token.LONGEST - 4, Rs256Token.LONGEST);
        assertThat(Rs256Token.verify(token, KEYS).payload()).hasSize(longest);
        assertRefused(Problem.MALFORMED, () -> Rs256Token.verify(longer, KEYS), longer);
    }

    @Test
    void a_token_of_dots_only_is_malformed() {
        String dots = ".".repeat(Rs256Token.LONGEST);

        assertRefused(Problem.MALFORMED, () -> Rs256Token.verify(dots, KEYS));
        assertRefused(Problem.MALFORMED, () -> Rs256Token.verify(dots.repeat(1_000), KEYS));
    }

    @Test
    void any_changed_character_invalidates_a_token() {
        String token = TestKey.ONE.token(HEADER, "{\"iss\":\"somebody\",\"iat\":1768478400}");
        SplittableRandom random = new SplittableRandom(SEED);
        System.out.printf("Token changes with seed %d, again with -Dverdict.seed=%d%n", SEED, SEED);
        for (int i = 0; i < 3_000; i++) {
            int at = random.nextInt(1, token.length());
            String changed = change(token, at, random);
            if (!changed.equals(token)) {
                assertThatThrownBy(() -> Rs256Token.verify(changed, KEYS))
                        .as("change %d at %d", i, at)
                        .isInstanceOfSatisfying(
                                InvalidSignatureException.class,
                                e -> assertThat(e.problem()).isIn(Problem.WRONG, Problem.MALFORMED));
            }
        }
    }

    @Test
    void every_character_of_a_token_counts() {
        String token = TestKey.ONE.token(HEADER, "{\"a\":1}");
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for (int at = 0; at < token.length(); at++) {
            int next = alphabet.indexOf(token.charAt(at)) + 1; // for a dot, the first letter
            String changed = token.substring(0, at) + alphabet.charAt(next % 64) + token.substring(at + 1);
            assertThatThrownBy(() -> Rs256Token.verify(changed, KEYS)).isInstanceOf(InvalidSignatureException.class);
        }
    }

    private static String change(String token, int at, SplittableRandom random) {
        String before = token.substring(0, at);
        String after = token.substring(at + 1);
        return switch (random.nextInt(5)) {
            case 0 -> before + after;
            case 1 -> before + "AZaz09-_.".charAt(random.nextInt(9)) + token.substring(at);
            case 2 -> before + (char) random.nextInt(0x10000) + after;
            case 3 -> before;
            default -> before + (char) random.nextInt(0x20, 0x7F) + after;
        };
    }

    @Test
    void null_arguments_are_refused() {
        assertThatNullPointerException().isThrownBy(() -> Rs256Token.verify(null, KEYS));
        assertThatNullPointerException().isThrownBy(() -> Rs256Token.verify("", null));
    }
}
