package dev.verdict.signature;

import dev.verdict.InvalidSignatureException;
import dev.verdict.InvalidSignatureException.Problem;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Checks the HMAC-SHA256 of a body (RFC 2104), sent as 64 hexadecimal digits in either case.
 *
 * <p>Several secrets can be good at a time, so that one can be replaced without losing a request: give the new one and the
 * old one, until the platform has stopped using the old one. The comparison takes the same time wherever a wrong signature
 * differs, and however many secrets it fits.
 *
 * <p>Immutable and safe to share between threads. {@code toString} does not print secrets.
 */
public final class HmacSha256 {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int DIGITS = 64;

    private final List<SecretKeySpec> secrets;

    private HmacSha256(List<SecretKeySpec> secrets) {
        this.secrets = secrets;
    }

    /**
     * A check with one secret.
     *
     * @param secret the secret as the platform gave it; its bytes in ASCII are the key
     * @return the check
     * @throws IllegalArgumentException if it is not printable ASCII, or has white space or quotes around it: see {@link
     *     CredentialText}. For a key of other bytes use {@link #withKeys}
     */
    public static HmacSha256 withSecret(String secret) {
        return withSecrets(List.of(Objects.requireNonNull(secret, "secret")));
    }

    /**
     * A check with several secrets; a signature made with any of them is good.
     *
     * @param secrets the secrets as the platform gave them; their bytes in ASCII are the keys
     * @return the check
     * @throws IllegalArgumentException if there is none, or one is refused as by {@link #withSecret}
     */
    public static HmacSha256 withSecrets(List<String> secrets) {
        Objects.requireNonNull(secrets, "secrets");
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("there is no secret");
        }
        return new HmacSha256(secrets.stream().map(HmacSha256::key).toList());
    }

    /**
     * A check with secrets that are bytes and not text: what a platform gave in base64, decoded, or text that is not ASCII.
     *
     * @param keys the keys; copied
     * @return the check; a signature made with any of them is good
     * @throws IllegalArgumentException if there is none, or one is empty
     */
    public static HmacSha256 withKeys(List<byte[]> keys) {
        Objects.requireNonNull(keys, "keys");
        if (keys.isEmpty() || keys.stream().anyMatch(key -> key.length == 0)) {
            throw new IllegalArgumentException("there is no key, or one is empty");
        }
        return new HmacSha256(
                keys.stream().map(key -> new SecretKeySpec(key, ALGORITHM)).toList());
    }

    private static SecretKeySpec key(String secret) {
        return new SecretKeySpec(
                CredentialText.require(secret, "a secret").getBytes(StandardCharsets.US_ASCII), ALGORITHM);
    }

    /**
     * Whether a body was signed with one of the secrets.
     *
     * @param body the body as it arrived, not parsed and written again
     * @param hexSignature the signature that was sent: 64 hexadecimal digits, nothing around them; null if none was sent
     * @return false for anything that is not the signature of this body; garbage is no error
     * @throws InvalidSignatureException {@code NOT_CONFIGURED} if this JVM does not let a secret be used
     */
    public boolean isSignatureOf(byte[] body, @Nullable String hexSignature) {
        Objects.requireNonNull(body, "body");
        return isSignature(hexSignature) && fits(body, HexFormat.of().parseHex(hexSignature));
    }

    /**
     * Checks that a body was signed with one of the secrets.
     *
     * @param body the body as it arrived, not parsed and written again
     * @param hexSignature the signature that was sent: 64 hexadecimal digits, nothing around them; null if none was sent
     * @throws InvalidSignatureException if it was not: {@code MISSING}, {@code MALFORMED} or {@code WRONG}; {@code
     *     NOT_CONFIGURED} if this JVM does not let a secret be used
     */
    public void check(byte[] body, @Nullable String hexSignature) {
        Objects.requireNonNull(body, "body");
        if (hexSignature == null || hexSignature.isBlank()) {
            throw new InvalidSignatureException(Problem.MISSING, "there is no signature");
        }
        if (!isSignature(hexSignature)) {
            throw new InvalidSignatureException(Problem.MALFORMED, "the signature is not 64 hexadecimal digits");
        }
        if (!isSignatureOf(body, hexSignature)) {
            throw new InvalidSignatureException(Problem.WRONG, "it was not made with a known secret for this body");
        }
    }

    private static boolean isSignature(@Nullable String hex) {
        return hex != null && hex.length() == DIGITS && hex.chars().allMatch(HexFormat::isHexDigit);
    }

    /** Tries all secrets, be it the first that fits: the time it takes says nothing about which one did. */
    private boolean fits(byte[] body, byte[] signature) {
        boolean fits = false;
        for (SecretKeySpec secret : secrets) {
            fits |= MessageDigest.isEqual(signed(body, secret), signature);
        }
        return fits;
    }

    private static byte[] signed(byte[] body, SecretKeySpec secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new InvalidSignatureException(Problem.NOT_CONFIGURED, "this JVM does not let the secret be used");
        }
    }

    /** How many secrets there are, and nothing of them. */
    @Override
    public String toString() {
        return "HmacSha256[" + secrets.size() + (secrets.size() == 1 ? " secret]" : " secrets]");
    }
}
