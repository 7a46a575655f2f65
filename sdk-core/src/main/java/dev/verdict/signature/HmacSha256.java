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
 * Checks the HMAC-SHA256 of a body (RFC 2104), sent as 64 hexadecimal digits in upper or lower case.
 *
 * <p>Several secrets can be valid at the same time. To rotate a secret without losing a request, configure the new and the old one until
 * the platform has stopped using the old one. The comparison is constant-time: its duration depends neither on the first wrong byte nor
 * on which secret matches.
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
     * @param secret the secret from the platform; its ASCII bytes are the key
     * @return the check
     * @throws IllegalArgumentException if the secret is not printable ASCII, or is surrounded by white space or quotes (see {@link
     *     CredentialText}). For a key of other bytes use {@link #withKeys}
     */
    public static HmacSha256 withSecret(String secret) {
        return withSecrets(List.of(Objects.requireNonNull(secret, "secret")));
    }

    /**
     * A check with several secrets. It accepts a signature that was made with any of them.
     *
     * @param secrets the secrets from the platform; their ASCII bytes are the keys
     * @return the check
     * @throws IllegalArgumentException if the list is empty, or {@link #withSecret} would reject one of them
     */
    public static HmacSha256 withSecrets(List<String> secrets) {
        Objects.requireNonNull(secrets, "secrets");
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("there is no secret");
        }
        return new HmacSha256(secrets.stream().map(HmacSha256::key).toList());
    }

    /**
     * A check with secrets that are bytes, such as a decoded base64 secret, or text that is not ASCII. It accepts a signature that was
     * made with any of them.
     *
     * @param keys the keys, which are copied
     * @return the check
     * @throws IllegalArgumentException if the list or one of the keys is empty
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
     * Whether the signature of a body was made with one of the secrets.
     *
     * @param body the raw bytes of the body as received, not parsed and serialized again
     * @param hexSignature the signature that was sent: exactly 64 hexadecimal digits; null if none was sent
     * @return false for any other signature and for a malformed or missing one
     * @throws InvalidSignatureException {@code NOT_CONFIGURED} if this JVM refuses to use a secret
     */
    public boolean isSignatureOf(byte[] body, @Nullable String hexSignature) {
        Objects.requireNonNull(body, "body");
        return isWellFormed(hexSignature) && matchesAny(body, HexFormat.of().parseHex(hexSignature));
    }

    /**
     * Checks that the signature of a body was made with one of the secrets.
     *
     * @param body the raw bytes of the body as received, not parsed and serialized again
     * @param hexSignature the signature that was sent: exactly 64 hexadecimal digits; null if none was sent
     * @throws InvalidSignatureException {@code MISSING}, {@code MALFORMED} or {@code WRONG} if it was not; {@code NOT_CONFIGURED} if
     *     this JVM refuses to use a secret
     */
    public void check(byte[] body, @Nullable String hexSignature) {
        Objects.requireNonNull(body, "body");
        if (hexSignature == null || hexSignature.isBlank()) {
            throw new InvalidSignatureException(Problem.MISSING, "there is no signature");
        }
        if (!isWellFormed(hexSignature)) {
            throw new InvalidSignatureException(Problem.MALFORMED, "the signature is not 64 hexadecimal digits");
        }
        if (!isSignatureOf(body, hexSignature)) {
            throw new InvalidSignatureException(
                    Problem.WRONG, "no configured secret makes this signature for this body");
        }
    }

    private static boolean isWellFormed(@Nullable String hex) {
        return hex != null && hex.length() == DIGITS && hex.chars().allMatch(HexFormat::isHexDigit);
    }

    /** Tries all secrets even after a match, so that the duration does not tell which one matched. */
    private boolean matchesAny(byte[] body, byte[] signature) {
        boolean matches = false;
        for (SecretKeySpec secret : secrets) {
            matches |= MessageDigest.isEqual(hmac(body, secret), signature);
        }
        return matches;
    }

    private static byte[] hmac(byte[] body, SecretKeySpec secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new InvalidSignatureException(Problem.NOT_CONFIGURED, "this JVM refuses to use the secret");
        }
    }

    /** Prints the number of secrets only. */
    @Override
    public String toString() {
        return "HmacSha256[" + secrets.size() + (secrets.size() == 1 ? " secret]" : " secrets]");
    }
}
