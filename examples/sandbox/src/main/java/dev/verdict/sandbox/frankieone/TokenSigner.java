package dev.verdict.sandbox.frankieone;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Signs tokens (JWT, RS256) with a key pair that is generated on first use. Safe to share between threads. */
final class TokenSigner {
    private static final Base64.Encoder BASE64_URL = Base64.getUrlEncoder().withoutPadding();
    private static final int BITS = 2048;

    private final Clock clock;
    private @Nullable KeyPair pair;

    TokenSigner(Clock clock) {
        this.clock = clock;
    }

    /** The public key in PEM. */
    String publicKey() {
        byte[] key = pair().getPublic().getEncoded();
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
            signature.initSign(pair().getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + BASE64_URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has SHA256withRSA", e);
        }
    }

    private static String encoded(String json) {
        return BASE64_URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private synchronized KeyPair pair() {
        KeyPair made = pair;
        if (made == null) {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(BITS);
                made = generator.generateKeyPair();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every JVM has RSA", e);
            }
            pair = made;
        }
        return made;
    }
}
