package dev.verdict.frankieone.notification;

import dev.verdict.InvalidSignatureException;
import dev.verdict.signature.Headers;
import dev.verdict.signature.Rs256Token;
import dev.verdict.signature.RsaKeys;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a request comes from FrankieOne, by the token (JWT, RS256) in the {@code Authorization} header. FrankieOne sends it
 * if the account is set up for it, as {@code Bearer: <token>} with a colon. {@code Bearer <token>} is accepted too, and {@code
 * Bearer} in upper or lower case.
 *
 * <p><b>The token does not cover the body.</b> It proves that FrankieOne sent some notification in the last hours, not that it
 * sent this one. Whoever has a token can send it with another body. That is why the check does not take the body, and why a
 * {@link Notification} only names what to fetch. The check keeps others from causing calls to FrankieOne.
 *
 * <pre>{@code
 * NotificationCheck check = NotificationCheck.builder().publicKey(pem).build();
 * check.check(Headers.lookup(request::getHeader));
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class NotificationCheck {
    private static final NotificationCheck UNSIGNED = new NotificationCheck(null);

    /** Null if unsigned requests are accepted. */
    private final @Nullable TokenCheck tokens;

    private record TokenCheck(RsaKeys keys, TokenRules rules, Clock clock) {}

    private NotificationCheck(@Nullable TokenCheck tokens) {
        this.tokens = tokens;
    }

    /**
     * Starts a check for an account that FrankieOne sends tokens to.
     *
     * @return a builder, which needs a {@linkplain Builder#publicKey(String) public key}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A check for an account that FrankieOne sends no tokens to: it accepts every request, whoever sent it. That is acceptable
     * because a notification only names what to fetch. But everybody who knows the URL can cause calls to FrankieOne, so ask
     * FrankieOne for tokens.
     *
     * @return a check that accepts every request
     */
    public static NotificationCheck acceptingUnsigned() {
        return UNSIGNED;
    }

    /**
     * Checks that a request has a valid token of FrankieOne. Returns normally if it does.
     *
     * @param headers the request's headers
     * @throws InvalidSignatureException if it does not: {@code MISSING} without a token; {@code MALFORMED} if the token is not a
     *     JWT of the expected format; {@code WRONG} if no key verifies it, or it has another issuer; {@code STALE} if it is too
     *     old, expired, or from the future; {@code NOT_CONFIGURED} if this JVM does not allow the key
     */
    public void check(Headers headers) {
        Objects.requireNonNull(headers, "headers");
        TokenCheck check = tokens;
        if (check != null) {
            Rs256Token token = Rs256Token.verify(BearerToken.in(headers), check.keys());
            check.rules().check(token, check.clock().instant());
        }
    }

    /** The keys, the number of issuers and the durations. */
    @Override
    public String toString() {
        return Optional.ofNullable(tokens)
                .map(check -> "NotificationCheck[" + check.keys() + ", issuers="
                        + check.rules().issuers().size() + ", maxAge="
                        + check.rules().maxAge() + ", maxAhead=" + check.rules().maxAhead() + "]")
                .orElse("NotificationCheck[accepting unsigned]");
    }

    /** Builds a {@link NotificationCheck}. Not safe to share between threads. */
    public static final class Builder {
        private final List<String> pems = new ArrayList<>();
        private Set<String> issuers = Set.of("io.frankiefinancial.kycaml", "com.frankiefinancial.kycaml");
        private Duration maxAge = Duration.ofHours(24);
        private Duration maxAhead = Duration.ofMinutes(5);
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /**
         * Adds a public key that FrankieOne gave you. Call this method once for each key: while a key is being replaced, both the
         * old and the new key are valid.
         *
         * @param pem the key in PEM, {@code BEGIN PUBLIC KEY} or {@code BEGIN RSA PUBLIC KEY}, of at least 2048 bits
         * @return this builder
         */
        public Builder publicKey(String pem) {
            pems.add(Objects.requireNonNull(pem, "pem"));
            return this;
        }

        /**
         * Sets the accepted issuers of a token (claim {@code iss}). The default is {@code io.frankiefinancial.kycaml} and the
         * older {@code com.frankiefinancial.kycaml}.
         *
         * @param issuers the names, compared exactly
         * @return this builder
         * @throws IllegalArgumentException if the set is empty
         */
        public Builder issuers(Set<String> issuers) {
            if (issuers.isEmpty()) {
                throw new IllegalArgumentException("issuers is empty");
            }
            this.issuers = Set.copyOf(issuers);
            return this;
        }

        /**
         * Sets the maximum age of a token (claim {@code iat}). The default is 24 hours. FrankieOne retries a delivery for about
         * 12 hours, and does not document whether a retry has a new token. So a shorter age may reject genuine notifications.
         *
         * @param maxAge the age; positive
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder maxAge(Duration maxAge) {
            if (maxAge.isZero() || maxAge.isNegative()) {
                throw new IllegalArgumentException("maxAge must be positive, not " + maxAge);
            }
            this.maxAge = maxAge;
            return this;
        }

        /**
         * Sets how far FrankieOne's clock may be ahead of this one. The default is 5 minutes. The claims {@code exp} and {@code
         * nbf}, if sent, get the same leeway.
         *
         * @param maxAhead the difference; zero or positive
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder maxAhead(Duration maxAhead) {
            if (maxAhead.isNegative()) {
                throw new IllegalArgumentException("maxAhead must not be negative, not " + maxAhead);
            }
            this.maxAhead = maxAhead;
            return this;
        }

        /**
         * Sets the clock that tokens are compared with. The default is the system clock.
         *
         * @param clock the clock
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Builds the check.
         *
         * @return the check
         * @throws IllegalArgumentException if there is no public key, or one is invalid; see {@link RsaKeys#ofPem(List)}. For an
         *     account without tokens, use {@link NotificationCheck#acceptingUnsigned()}
         */
        public NotificationCheck build() {
            TokenRules rules = new TokenRules(issuers, maxAge, maxAhead);
            return new NotificationCheck(new TokenCheck(RsaKeys.ofPem(pems), rules, clock));
        }
    }
}
