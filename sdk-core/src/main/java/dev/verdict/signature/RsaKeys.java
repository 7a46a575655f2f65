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
 * The RSA public keys of a platform. Several can be valid at the same time, so that a key can be rotated without losing a request.
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
     * @param pem the key, in the form that {@link #ofPem(List)} takes
     * @return the key
     * @throws IllegalArgumentException if the text is anything else
     */
    public static RsaKeys ofPem(String pem) {
        return ofPem(List.of(Objects.requireNonNull(pem, "pem")));
    }

    /**
     * Several keys, each as a separate text.
     *
     * @param pems keys of at least 2048 bits in PEM: {@code BEGIN PUBLIC KEY} (X.509 SubjectPublicKeyInfo) or {@code BEGIN RSA
     *     PUBLIC KEY} (PKCS#1)
     * @return the keys
     * @throws IllegalArgumentException if the list is empty, or a text is anything else; the message names the problem and never quotes
     *     the text
     */
    public static RsaKeys ofPem(List<String> pems) {
        Objects.requireNonNull(pems, "pems");
        if (pems.isEmpty()) {
            throw new IllegalArgumentException("there is no key");
        }
        return new RsaKeys(pems.stream().map(RsaPem::read).toList());
    }

    /** Whether one of the keys verifies the signature. The algorithm is always RSASSA-PKCS1-v1_5 with SHA-256. */
    boolean verify(byte[] content, byte[] signature) {
        boolean verified = false;
        for (PublicKey key : keys) {
            verified |= verify(key, content, signature);
        }
        return verified;
    }

    private static boolean verify(PublicKey key, byte[] content, byte[] signature) {
        try {
            Signature rs256 = Signature.getInstance("SHA256withRSA");
            rs256.initVerify(key);
            rs256.update(content);
            return rs256.verify(signature);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw cannotVerify();
        } catch (SignatureException e) { // such as a wrong length, which can be right for another key
            return false;
        }
    }

    private static InvalidSignatureException cannotVerify() {
        return new InvalidSignatureException(Problem.NOT_CONFIGURED, "this JVM refuses to use the key");
    }

    /** Prints the number of keys only. */
    @Override
    public String toString() {
        return "RsaKeys[" + keys.size() + (keys.size() == 1 ? " key]" : " keys]");
    }
}
