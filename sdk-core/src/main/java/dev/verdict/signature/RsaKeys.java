package dev.verdict.signature;

import dev.verdict.InvalidSignatureException;
import dev.verdict.InvalidSignatureException.Problem;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.List;
import java.util.Objects;

/**
 * The RSA public keys of a platform. Several can be good at a time, so that one can be replaced without losing a request.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class RsaKeys {
    private final List<PublicKey> keys;

    RsaKeys(List<PublicKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * One key.
     *
     * @param pem the key as {@link #ofPem(List)} takes it
     * @return the key
     * @throws IllegalArgumentException if it is anything else
     */
    public static RsaKeys ofPem(String pem) {
        return ofPem(List.of(Objects.requireNonNull(pem, "pem")));
    }

    /**
     * Several keys, each a text of its own.
     *
     * @param pems keys of at least 2048 bits in PEM: {@code BEGIN PUBLIC KEY} (X.509 SubjectPublicKeyInfo) or {@code BEGIN RSA
     *     PUBLIC KEY} (PKCS#1)
     * @return the keys
     * @throws IllegalArgumentException if there is none, or one is anything else; the message says what, and never repeats it
     */
    public static RsaKeys ofPem(List<String> pems) {
        Objects.requireNonNull(pems, "pems");
        if (pems.isEmpty()) {
            throw new IllegalArgumentException("there is no key");
        }
        return new RsaKeys(pems.stream().map(RsaPem::read).toList());
    }

    /** Whether one of the keys made the signature: RSASSA-PKCS1-v1_5 with SHA-256, whatever anybody says it is. */
    boolean haveSigned(byte[] content, byte[] signature) {
        boolean signed = false;
        for (PublicKey key : keys) {
            signed |= hasSigned(key, content, signature);
        }
        return signed;
    }

    private static boolean hasSigned(PublicKey key, byte[] content, byte[] signature) {
        try {
            Signature rs256 = Signature.getInstance("SHA256withRSA");
            rs256.initVerify(key);
            rs256.update(content);
            return rs256.verify(signature);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw cannotVerify();
        } catch (SignatureException e) { // of another length, to name one: with another key it may be right
            return false;
        }
    }

    private static InvalidSignatureException cannotVerify() {
        return new InvalidSignatureException(Problem.NOT_CONFIGURED, "this JVM does not let the key be used");
    }

    /** How many keys there are. */
    @Override
    public String toString() {
        return "RsaKeys[" + keys.size() + (keys.size() == 1 ? " key]" : " keys]");
    }
}
