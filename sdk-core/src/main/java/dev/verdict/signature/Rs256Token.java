package dev.verdict.signature;

import dev.verdict.InvalidSignatureException;
import dev.verdict.InvalidSignatureException.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/**
 * A token whose signature was verified: the compact form of RFC 7515, signed with RS256. There is no way to one that was not,
 * so nothing of a forged token is ever read.
 *
 * <p>The token has no say in how it is verified: it is RS256 (RSASSA-PKCS1-v1_5 with SHA-256), also if its header says {@code
 * none} or {@code HS256}, in which case it fails. This class knows no JSON. Whoever reads {@link #header()} and {@link
 * #payload()} still has to refuse a header whose {@code alg} is not {@code RS256} or that has a {@code crit}, and to check issuer
 * and times.
 *
 * <p>Immutable and safe to share between threads. {@code toString} prints nothing of the token.
 */
public final class Rs256Token {
    /** The longest token that is looked at, in characters: 8 KiB, ten times a usual one. */
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
     * @param compact the token: three parts in base64url without padding, with dots between them, nothing around them
     * @param keys the platform's keys; the signature must be of one of them
     * @return the token
     * @throws InvalidSignatureException if it is not: {@code MISSING} if it is empty, {@code MALFORMED} if it is longer than
     *     {@link #LONGEST} or not of that form, {@code WRONG} if no key verifies it; {@code NOT_CONFIGURED} if this JVM does not let
     *     a key be used
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
        if (!keys.haveSigned(signed, signature)) {
            throw new InvalidSignatureException(Problem.WRONG, "no known key verifies the token");
        }
        return new Rs256Token(header, payload);
    }

    /**
     * Strictly: the JDK also takes padding, and bits at the end that do not count, so that one signature could be written in
     * several ways.
     */
    private static byte[] base64Url(String part) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException e) { // without its cause, which repeats a character
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

    /** Nothing of the token. */
    @Override
    public String toString() {
        return "Rs256Token[verified]";
    }
}
