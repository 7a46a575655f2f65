package dev.verdict.signature;

import static dev.verdict.signature.Invalid.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verdict.InvalidSignatureException.Problem;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RsaKeysTest {
    private static final String HEADER = "{\"alg\":\"RS256\"}";
    private static final String TOKEN = TestKey.ONE.token(HEADER, "{}");

    private static void assertVerifies(RsaKeys keys) {
        assertThat(Rs256Token.verify(TOKEN, keys).payload()).asString().isEqualTo("{}");
    }

    /** The PKCS#1 key in a SubjectPublicKeyInfo of 2048 bits, after its 24 bytes of header. */
    private static byte[] pkcs1(TestKey key) {
        byte[] info = key.publicKey().getEncoded();
        return Arrays.copyOfRange(info, 24, info.length);
    }

    @Test
    void both_pem_forms_of_a_public_key_are_read() {
        assertVerifies(RsaKeys.ofPem(TestKey.ONE.pem()));
        assertVerifies(RsaKeys.ofPem(TestKey.pem("RSA PUBLIC KEY", pkcs1(TestKey.ONE))));
    }

    @Test
    void a_key_of_4096_bits_is_read() {
        assertThat(RsaKeys.ofPem(Vectors.publicKey())).hasToString("RsaKeys[1 key]");
    }

    @Test
    void line_breaks_and_surrounding_white_space_are_ignored() {
        String pem = TestKey.ONE.pem();

        assertVerifies(RsaKeys.ofPem(pem.replace("\n", "\r\n")));
        assertVerifies(RsaKeys.ofPem("\n\n  " + pem + "\n "));
        assertVerifies(RsaKeys.ofPem(pem.replace("\n", "\n  ")));
        assertVerifies(RsaKeys.ofPem(pem.replace("\n", "")));
    }

    @Test
    void during_a_rotation_the_old_and_the_new_key_are_accepted() {
        RsaKeys keys = RsaKeys.ofPem(List.of(Vectors.publicKey(), TestKey.OTHER.pem(), TestKey.ONE.pem()));

        assertVerifies(keys);
        assertThat(keys).hasToString("RsaKeys[3 keys]");
        assertThat(Rs256Token.verify(TestKey.OTHER.token(HEADER, "{}"), keys)).isNotNull();
        assertThat(Rs256Token.verify(Vectors.token("as_documented").token(), keys))
                .isNotNull();
    }

    static Stream<Arguments> noKeys() {
        String pem = TestKey.ONE.pem();
        byte[] der = TestKey.ONE.publicKey().getEncoded();
        String notOne = "not a single key in PEM";
        String notRsa = "the content of the PEM block is not an RSA public key";
        return Stream.of(
                Arguments.of("", notOne),
                Arguments.of("canary", notOne),
                Arguments.of(pem.replace("-----END PUBLIC KEY-----", ""), notOne),
                Arguments.of(pem.replace("END PUBLIC", "END RSA PUBLIC"), notOne),
                Arguments.of(pem + pem, notOne),
                Arguments.of(pem + "canary", notOne),
                Arguments.of(pem.replace("\n", "\\n"), "it has the characters \\n instead of line breaks"),
                Arguments.of("\uFEFF" + pem, "it holds a character that is not ASCII, such as a byte order mark"),
                Arguments.of(pem + "\u00A0", "it holds a character that is not ASCII"),
                Arguments.of("\"" + pem + "\"", "it has quotes around it"),
                Arguments.of("'" + pem + "'", "it has quotes around it"),
                Arguments.of(pem + "\0", notOne),
                Arguments.of(pem.replace("MII", "M\u200BII"), "is not base64"),
                Arguments.of(pem.replace("MII", "M*I"), "is not base64"),
                Arguments.of(TestKey.pem("PUBLIC KEY", new byte[0]), notRsa),
                Arguments.of(TestKey.pem("PUBLIC KEY", Arrays.copyOf(der, der.length - 1)), notRsa),
                Arguments.of(TestKey.pem("RSA PUBLIC KEY", der), notRsa),
                Arguments.of(TestKey.pem("PUBLIC KEY", pkcs1(TestKey.ONE)), notRsa),
                Arguments.of(TestKey.pem("RSA PUBLIC KEY", new byte[300]), notRsa),
                Arguments.of(TestKey.pem("RSA PUBLIC KEY", new byte[70_000]), notRsa),
                Arguments.of(TestKey.pem(TestKey.pair("EC", 256).getPublic()), notRsa),
                Arguments.of(TestKey.pem(TestKey.pair("RSASSA-PSS", 2048).getPublic()), notRsa),
                Arguments.of(TestKey.rsa(1024).pem(), "an RSA key of 1024 bits; at least 2048 are needed"),
                Arguments.of(TestKey.pem("CERTIFICATE", der), "the PEM block is not a public key"),
                Arguments.of(
                        TestKey.pem(
                                "PRIVATE KEY", TestKey.ONE.pair().getPrivate().getEncoded()),
                        "a private key"),
                Arguments.of(TestKey.pem("RSA PRIVATE KEY", der), "a private key"));
    }

    @ParameterizedTest
    @MethodSource("noKeys")
    void any_other_text_is_refused_with_the_reason(String pem, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RsaKeys.ofPem(pem))
                .withMessageContaining(message)
                .withMessageNotContaining("MII")
                .withMessageNotContaining("canary")
                .withNoCause();
        assertThatIllegalArgumentException().isThrownBy(() -> RsaKeys.ofPem(List.of(TestKey.ONE.pem(), pem)));
    }

    /** DER writes the lengths of the first key in one byte, and one length of the second key in two bytes. */
    @ParameterizedTest
    @CsvSource({"512, 74", "936, 127"})
    void a_short_pkcs1_key_is_read_and_refused_because_of_its_length(int bits, int length) {
        byte[] info = TestKey.rsa(bits).publicKey().getEncoded();
        String pem = TestKey.pem("RSA PUBLIC KEY", Arrays.copyOfRange(info, info.length - length, info.length));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RsaKeys.ofPem(pem))
                .withMessage("an RSA key of " + bits + " bits; at least 2048 are needed");
    }

    @Test
    void a_key_whose_signatures_anyone_could_forge_is_refused() {
        byte[] exponentOne = pkcs1(TestKey.ONE);
        // The last five bytes, 02 03 010001, are the exponent 65537. The exponent 1 is written with as many bytes, so
        // that the
        // lengths before it stay valid.
        byte[] one = HexFormat.of().parseHex("0203000001");
        System.arraycopy(one, 0, exponentOne, exponentOne.length - one.length, one.length);

        assertThat(TestKey.ONE.publicKey().getPublicExponent()).isEqualTo(BigInteger.valueOf(65537));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RsaKeys.ofPem(TestKey.pem("RSA PUBLIC KEY", exponentOne)));
    }

    @Test
    void at_least_one_key_is_needed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RsaKeys.ofPem(List.of()))
                .withMessage("there is no key");
    }

    @Test
    void a_key_that_the_jvm_refuses_is_reported_as_not_configured() {
        RsaKeys refused = new RsaKeys(List.of(TestKey.pair("EC", 256).getPublic()));

        assertRefused(Problem.NOT_CONFIGURED, () -> Rs256Token.verify(TOKEN, refused), TOKEN);
    }
}
