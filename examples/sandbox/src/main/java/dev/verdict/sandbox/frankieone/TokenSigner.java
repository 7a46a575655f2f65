package dev.verdict.sandbox.frankieone;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.util.Base64;

/**
 * Signs tokens (JWT, RS256) with a key pair that is generated on first use, one for each JVM, since that takes a tenth of a second. Safe to
 * share between threads.
 */
final class TokenSigner {
    private static final Base64.Encoder BASE64_URL = Base64.getUrlEncoder().withoutPadding();
    private static final int BITS = 2048;

    private final Clock clock;

    TokenSigner(Clock clock) {
        this.clock = clock;
    }

    /** The public key in PEM. */
    String publicKey() {
        byte[] key = Key.PAIR.getPublic().getEncoded();
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key) + "\n-----END PUBLIC KEY-----\n";
    }

    /** A token issued now. */
    String next() {
        String claims = "{\"iss\":\"io.frankiefinancial.kycaml\",\"iat\":"
                + clock.instant().getEpochSecond() + "}";
        String signed = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + encoded(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(Key.PAIR.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + BASE64_URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has SHA256withRSA", e);
        }
    }

    private static String encoded(String json) {
        return BASE64_URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Loaded by the first use of the key. */
    private static final class Key {
        static final KeyPair PAIR = generate();

        private static KeyPair generate() {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(BITS);
                return generator.generateKeyPair();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every JVM has RSA", e);
            }
        }
    }
}
