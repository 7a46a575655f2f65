package dev.verdict.signature;

import dev.verdict.InvalidSignatureException;
import dev.verdict.InvalidSignatureException.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/**
 * A token whose signature was verified: the compact form of RFC 7515, signed with RS256. Instances exist for verified tokens only, so the
 * content of a forged token is never read.
 *
 * <p>The token cannot choose how it is verified. The algorithm is always RS256 (RSASSA-PKCS1-v1_5 with SHA-256), so a token whose header
 * says {@code none} or {@code HS256} fails. This class does not parse JSON. A caller that reads {@link #header()} and {@link #payload()}
 * must still refuse a header whose {@code alg} is not {@code RS256} or that has a {@code crit}, and must check the issuer and the times.
 *
 * <p>Immutable and safe to share between threads. {@code toString} prints nothing of the token.
 */
public final class Rs256Token {
    /** The maximum length of a token in characters: 8 Ki, ten times the usual length. */
    public static final int LONGEST = 8 * 1024;

    private final byte[] header;
    private final byte[] payload;

    private Rs256Token(byte[] header, byte[] payload) {
        this.header = header;
        this.payload = payload;
    }

    /**
     * Verifies a token's signature.
     *
     * @param compact the token: exactly three parts in base64url without padding, separated by dots
     * @param keys the platform's keys; one of them must verify the signature
     * @return the token
     * @throws InvalidSignatureException {@code MISSING} if the token is empty; {@code MALFORMED} if it is longer than {@link #LONGEST} or
     *     has another form; {@code WRONG} if no key verifies it; {@code NOT_CONFIGURED} if this JVM refuses to use a key
     */
    public static Rs256Token verify(String compact, RsaKeys keys) {
        Objects.requireNonNull(compact, "compact");
        Objects.requireNonNull(keys, "keys");
        if (compact.isEmpty()) {
            throw new InvalidSignatureException(Problem.MISSING, "there is no token");
        }
        if (compact.length() > LONGEST) {
            throw malformed("the token is longer than " + LONGEST + " characters");
        }
        String[] parts = compact.split("\\.", -1);
        if (parts.length != 3) {
            throw malformed("the token does not have three parts");
        }
        byte[] header = base64Url(parts[0]);
        byte[] payload = base64Url(parts[1]);
        byte[] signature = base64Url(parts[2]);
        byte[] signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        if (!keys.verify(signed, signature)) {
            throw new InvalidSignatureException(Problem.WRONG, "no known key verifies the token");
        }
        return new Rs256Token(header, payload);
    }

    /** Decodes strictly. The JDK also accepts padding and unused bits at the end, so one signature could have several spellings. */
    private static byte[] base64Url(String part) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException e) { // not as the cause, because its message quotes a character
            throw malformed("a part of the token is not base64url");
        }
        if (bytes.length == 0) {
            throw malformed("a part of the token is empty");
        }
        if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part)) {
            throw malformed("a part of the token is not base64url");
        }
        return bytes;
    }

    private static InvalidSignatureException malformed(String what) {
        return new InvalidSignatureException(Problem.MALFORMED, what);
    }

    /**
     * The header, as signed.
     *
     * @return the bytes, a copy; usually JSON
     */
    public byte[] header() {
        return header.clone();
    }

    /**
     * The payload, as signed.
     *
     * @return the bytes, a copy; usually JSON
     */
    public byte[] payload() {
        return payload.clone();
    }

    /** Prints no part of the token. */
    @Override
    public String toString() {
        return "Rs256Token[verified]";
    }
}
