package dev.verdict.signature;

import static dev.verdict.signature.Invalid.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.verdict.InvalidSignatureException.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HmacSha256Test {
    private static final long SEED = Long.getLong("verdict.seed", new SplittableRandom().nextLong());
    private static final byte[] BODY = "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8);
    private static final String SIGNATURE = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    private static final HmacSha256 CHECK = HmacSha256.withSecret("Jefe");

    static Stream<List<byte[]>> rfc4231() {
        return Vectors.lines("rfc4231.csv")
                .skip(1)
                .map(line -> line.split(","))
                .map(parts -> List.of(
                        HexFormat.of().parseHex(parts[1]),
                        HexFormat.of().parseHex(parts[2]),
                        HexFormat.of().parseHex(parts[3])));
    }

    @ParameterizedTest
    @MethodSource("rfc4231")
    void the_test_vectors_of_the_rfc_pass(List<byte[]> vector) {
        HmacSha256 check = HmacSha256.withKeys(vector.subList(0, 1));
        String signature = HexFormat.of().formatHex(vector.get(2));

        assertThat(check.isSignatureOf(vector.get(1), signature)).isTrue();
        check.check(vector.get(1), signature);
        assertThat(check.isSignatureOf(new byte[] {1}, signature)).isFalse();
    }

    @Test
    void a_text_secret_is_its_ascii_bytes_and_other_secrets_are_given_as_bytes() {
        byte[] secret = "schlüssel-№1".getBytes(StandardCharsets.UTF_8);
        String signature = "9f20bb25f9ac30f2e3938613e28b9c2c5db06dd1fda4293b357a2067c9423b4a";

        assertThat(CHECK.isSignatureOf(BODY, SIGNATURE)).isTrue();
        assertThat(HmacSha256.withKeys(List.of(secret)).isSignatureOf(BODY, signature))
                .isTrue();
    }

    @Test
    void upper_case_digits_are_accepted() {
        assertThat(CHECK.isSignatureOf(BODY, SIGNATURE.toUpperCase(Locale.ROOT)))
                .isTrue();
    }

    @Test
    void during_a_rotation_the_old_and_the_new_secret_are_accepted() {
        HmacSha256 both = HmacSha256.withSecrets(List.of("new", "Jefe", "older"));

        assertThat(both.isSignatureOf(BODY, SIGNATURE)).isTrue();
        assertThat(HmacSha256.withSecrets(List.of("Jefe", "new")).isSignatureOf(BODY, SIGNATURE))
                .isTrue();
        assertThat(HmacSha256.withSecrets(List.of("new", "newer")).isSignatureOf(BODY, SIGNATURE))
                .isFalse();
    }

    static Stream<String> garbage() {
        return Stream.of(
                "x",
                SIGNATURE.substring(1),
                SIGNATURE.substring(2),
                SIGNATURE + "0",
                SIGNATURE + SIGNATURE,
                SIGNATURE + " ",
                " " + SIGNATURE.substring(1),
                "sha256=" + SIGNATURE,
                "0x" + SIGNATURE.substring(2),
                SIGNATURE.replace('5', 'g'),
                "５" + SIGNATURE.substring(1),
                SIGNATURE.substring(0, 62) + "\u0000\u0000",
                "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=",
                SIGNATURE + "," + SIGNATURE,
                "0".repeat(1_000_000));
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void garbage_is_malformed_and_never_a_signature(String garbage) {
        assertThat(CHECK.isSignatureOf(BODY, garbage)).isFalse();
        assertRefused(Problem.MALFORMED, () -> CHECK.check(BODY, garbage), garbage, SIGNATURE, "Jefe");
    }

    @Test
    void a_missing_signature_is_reported_as_missing() {
        for (String none : new String[] {null, "", "  "}) {
            assertThat(CHECK.isSignatureOf(BODY, none)).isFalse();
            assertRefused(Problem.MISSING, () -> CHECK.check(BODY, none));
        }
    }

    @Test
    void the_signature_of_another_body_is_wrong() {
        byte[] other = "what do ya want for nothing!".getBytes(StandardCharsets.UTF_8);

        assertThat(CHECK.isSignatureOf(other, SIGNATURE)).isFalse();
        assertRefused(Problem.WRONG, () -> CHECK.check(other, SIGNATURE), SIGNATURE, "Jefe", "nothing");
        assertRefused(Problem.WRONG, () -> CHECK.check(new byte[0], SIGNATURE), SIGNATURE);
    }

    @Test
    void any_change_of_a_signature_or_a_body_makes_it_wrong() {
        SplittableRandom random = new SplittableRandom(SEED);
        System.out.printf("HMAC changes with seed %d, again with -Dverdict.seed=%d%n", SEED, SEED);
        for (int i = 0; i < 2_000; i++) {
            byte[] body = BODY.clone();
            body[random.nextInt(body.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(CHECK.isSignatureOf(body, SIGNATURE)).isFalse();

            char[] signature = SIGNATURE.toCharArray();
            int at = random.nextInt(signature.length);
            char before = signature[at];
            signature[at] = random.nextBoolean()
                    ? Character.forDigit((Character.digit(before, 16) + random.nextInt(1, 16)) % 16, 16)
                    : (char) random.nextInt(0x10000);
            if (Character.toLowerCase(signature[at]) != before) {
                assertThat(CHECK.isSignatureOf(BODY, new String(signature)))
                        .as("%d: %x", at, (int) signature[at])
                        .isFalse();
            }
            byte[] shorter = Arrays.copyOf(BODY, random.nextInt(BODY.length));
            assertThat(CHECK.isSignatureOf(shorter, SIGNATURE)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n", "Jefe\n", " Jefe", "Jefe\r\n", "\tJefe", "\uFEFFJefe", "'Jefe'", "\u00fcJefe"})
    void an_impossible_secret_is_refused_at_configuration(String secret) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HmacSha256.withSecret(secret))
                .withMessageStartingWith("a secret ")
                .withMessageNotContaining("Jefe");
        assertThatIllegalArgumentException().isThrownBy(() -> HmacSha256.withSecrets(List.of("good", secret)));
    }

    @Test
    void a_check_needs_at_least_one_secret() {
        assertThatIllegalArgumentException().isThrownBy(() -> HmacSha256.withSecrets(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> HmacSha256.withKeys(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> HmacSha256.withKeys(List.of(BODY, new byte[0])));
        assertThatNullPointerException().isThrownBy(() -> HmacSha256.withSecret(null));
        assertThatNullPointerException().isThrownBy(() -> CHECK.isSignatureOf(null, SIGNATURE));
        assertThatNullPointerException().isThrownBy(() -> CHECK.check(null, SIGNATURE));
    }

    @Test
    void secrets_are_not_printed() {
        assertThat(CHECK).hasToString("HmacSha256[1 secret]");
        assertThat(HmacSha256.withSecrets(List.of("Jefe", "new"))).hasToString("HmacSha256[2 secrets]");
    }

    @Test
    void the_key_is_copied() {
        byte[] key = "Jefe".getBytes(StandardCharsets.UTF_8);
        HmacSha256 check = HmacSha256.withKeys(List.of(key));
        Arrays.fill(key, (byte) 0);

        assertThat(check.isSignatureOf(BODY, SIGNATURE)).isTrue();
    }
}
