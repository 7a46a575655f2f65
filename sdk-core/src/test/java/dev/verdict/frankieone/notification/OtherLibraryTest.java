package dev.verdict.frankieone.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.verdict.InvalidSignatureException;
import dev.verdict.signature.Headers;
import dev.verdict.signature.TestKey;
import dev.verdict.signature.Vectors;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Compares the check with another JWT library: the library accepts what the check accepts, and the reverse with known exceptions.
 */
class OtherLibraryTest {
    private static final long SEED = Long.getLong("verdict.seed", new SplittableRandom().nextLong());
    private static final List<String> ISSUERS = List.of("io.frankiefinancial.kycaml", "com.frankiefinancial.kycaml");

    /** Where the SDK is stricter on purpose: the library ignores the time of issue and is lenient about base64. */
    private static final Set<String> ONLY_THEIRS = Set.of(
            "base64_not_base64url",
            "padded",
            "same_bytes_written_otherwise",
            "issue_time_null",
            "issued_at_zero",
            "issued_in_milliseconds",
            "more_than_24_hours_old",
            "more_than_5_minutes_ahead",
            "no_issue_time");

    private static boolean ours(String pem, String token) {
        try {
            NotificationCheck.builder()
                    .publicKey(pem)
                    .clock(Vectors.CLOCK)
                    .build()
                    .check(Headers.ofSingle(Map.of("Authorization", "Bearer: " + token)));
            return true;
        } catch (InvalidSignatureException e) {
            return false;
        }
    }

    /** Requires RS256 and one of the issuers; exp and nbf at the time of the vectors with the same leeway. */
    private static boolean theirs(RSAPublicKey key, String token) {
        return ISSUERS.stream().anyMatch(issuer -> theirs(key, token, issuer));
    }

    private static boolean theirs(RSAPublicKey key, String token, String issuer) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                JWSAlgorithm.RS256, new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder(key).build()))));
        DefaultJWTClaimsVerifier<SecurityContext> claims =
                new DefaultJWTClaimsVerifier<>(
                        new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of()) {
                    @Override
                    protected Date currentTime() {
                        return Date.from(Vectors.CLOCK.instant());
                    }
                };
        claims.setMaxClockSkew(300);
        processor.setJWTClaimsSetVerifier(claims);
        try {
            return processor.process(token, null) != null;
        } catch (Exception e) { // whatever it says against the token
            return false;
        }
    }

    private static String sign(JWSAlgorithm algorithm, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT).build(), claims);
        token.sign(new RSASSASigner(TestKey.ONE.pair().getPrivate()));
        return token.serialize();
    }

    private static JWTClaimsSet claims(String issuer, Instant issued) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("customer-1")
                .issueTime(Date.from(issued))
                .build();
    }

    @Test
    void tokens_that_the_library_makes_are_accepted() throws JOSEException {
        Instant now = Vectors.CLOCK.instant();
        for (String issuer : ISSUERS) {
            for (long age : new long[] {-300, 0, 60, 12 * 3600, 24 * 3600}) {
                String token = sign(JWSAlgorithm.RS256, claims(issuer, now.minusSeconds(age)));
                assertThat(ours(TestKey.ONE.pem(), token)).isTrue();
                assertThat(theirs(TestKey.ONE.publicKey(), token)).isTrue();
                assertThat(ours(TestKey.OTHER.pem(), token)).isFalse();
            }
        }
    }

    @Test
    void tokens_with_another_algorithm_are_rejected() throws JOSEException {
        JWTClaimsSet claims = claims(ISSUERS.get(0), Vectors.CLOCK.instant());
        for (JWSAlgorithm other : List.of(JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256)) {
            assertThat(ours(TestKey.ONE.pem(), sign(other, claims))).isFalse();
        }
    }

    @Test
    void both_agree_on_the_published_vectors_except_for_known_differences() throws Exception {
        RSAPublicKey key = publishedKey();
        Set<String> onlyOurs = new TreeSet<>();
        Set<String> onlyTheirs = new TreeSet<>();
        for (Vectors.Token vector : Vectors.tokens()) {
            boolean ours = ours(Vectors.publicKey(), vector.token());
            boolean theirs = theirs(key, vector.token());
            if (ours && !theirs) {
                onlyOurs.add(vector.name());
            } else if (theirs && !ours) {
                onlyTheirs.add(vector.name());
            }
        }
        assertThat(onlyOurs).isEmpty();
        assertThat(onlyTheirs).isEqualTo(new TreeSet<>(ONLY_THEIRS));
    }

    private static RSAPublicKey publishedKey() throws Exception {
        String base64 = Vectors.publicKey().replaceAll("-----[A-Z ]+-----|\\s", "");
        return (RSAPublicKey) KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    /** The library accepts some signatures in several encodings, so for changed characters only one direction holds. */
    @Test
    void a_changed_token_that_the_library_rejects_is_rejected() throws JOSEException {
        String token = sign(JWSAlgorithm.RS256, claims(ISSUERS.get(0), Vectors.CLOCK.instant()));
        SplittableRandom random = new SplittableRandom(SEED);
        System.out.printf("Tokens against the library with seed %d, again with -Dverdict.seed=%d%n", SEED, SEED);
        int refused = 0;
        for (int i = 0; i < 500; i++) {
            int at = random.nextInt(token.length());
            String changed = token.substring(0, at) + (char) random.nextInt(0x21, 0x7F) + token.substring(at + 1);
            boolean ours = ours(TestKey.ONE.pem(), changed);
            assertThat(ours).as("change %d at %d", i, at).isEqualTo(changed.equals(token));
            boolean theirs = theirs(TestKey.ONE.publicKey(), changed);
            refused += theirs ? 0 : 1;
            assertThat(theirs || !ours).as("change %d at %d", i, at).isTrue();
        }
        assertThat(refused).isGreaterThan(400);
    }
}
