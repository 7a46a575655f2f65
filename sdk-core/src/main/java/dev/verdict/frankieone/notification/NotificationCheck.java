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
 * Whether it was FrankieOne who knocked: checks the token (JWT, RS256) that FrankieOne sends in the header {@code
 * Authorization}, if the account is set up for it. It is written {@code Bearer: <token>} there, with a colon; {@code Bearer <token>}
 * is taken too, in any case.
 *
 * <p><b>The token does not cover the body.</b> It tells that FrankieOne sent a notification in the last hours, not that it sent
 * this one: whoever has seen one token can put another body to it. That is why the check does not take the body, and why a {@link
 * Notification} only says where to look. It keeps strangers from making you look all day.
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

    /** Null if there is nothing to check. */
    private final @Nullable TokenCheck tokens;

    private record TokenCheck(RsaKeys keys, TokenRules rules, Clock clock) {}

    private NotificationCheck(@Nullable TokenCheck tokens) {
        this.tokens = tokens;
    }

    /**
     * A check for an account that FrankieOne sends tokens to.
     *
     * @return a builder, which needs a {@linkplain Builder#publicKey(String) public key}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * For an account that FrankieOne sends no tokens to: lets every request pass, whoever sent it. That is bearable because a
     * notification only says where to look; but everybody who knows the address can make you look. Ask FrankieOne for tokens.
     *
     * @return a check that checks nothing
     */
    public static NotificationCheck acceptingUnsigned() {
        return UNSIGNED;
    }

    /**
     * Checks that a request carries FrankieOne's token. Returns if it does.
     *
     * @param headers the request's headers
     * @throws InvalidSignatureException if it does not: {@code MISSING} without a token; {@code MALFORMED} if it is none, or not of
     *     the agreed form; {@code WRONG} if no key verifies it, or it is of another issuer; {@code STALE} if it is too old, from the
     *     future or expired; {@code NOT_CONFIGURED} if this JVM does not let the key be used
     */
    public void check(Headers headers) {
        Objects.requireNonNull(headers, "headers");
        TokenCheck check = tokens;
        if (check != null) {
            Rs256Token token = Rs256Token.verify(BearerToken.in(headers), check.keys());
            check.rules().check(token, check.clock().instant());
        }
    }

    /** What is checked; issuers and durations. */
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
         * A public key that FrankieOne gave. Call it again for each further one: while a key is being replaced, old and new are
         * good.
         *
         * @param pem the key in PEM, {@code BEGIN PUBLIC KEY} or {@code BEGIN RSA PUBLIC KEY}, of at least 2048 bits
         * @return this builder
         */
        public Builder publicKey(String pem) {
            pems.add(Objects.requireNonNull(pem, "pem"));
            return this;
        }

        /**
         * Who may have issued a token: its claim {@code iss}. If not called, {@code io.frankiefinancial.kycaml} and the older {@code
         * com.frankiefinancial.kycaml}.
         *
         * @param issuers the names, compared exactly
         * @return this builder
         * @throws IllegalArgumentException if there is none
         */
        public Builder issuers(Set<String> issuers) {
            if (issuers.isEmpty()) {
                throw new IllegalArgumentException("there is no issuer");
            }
            this.issuers = Set.copyOf(issuers);
            return this;
        }

        /**
         * How long ago a token may have been issued: its claim {@code iat}. If not called, 24 hours. FrankieOne tries for about
         * 12 hours to deliver a notification, and whether a later attempt gets a new token is not documented: less than that may reject
         * genuine ones.
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
         * How far FrankieOne's clock may be ahead of this one. If not called, 5 minutes. The claims {@code exp} and {@code nbf}, if
         * there, get the same leeway.
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
         * The clock that tokens are held against. If not called, the system's.
         *
         * @param clock the clock
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * The check.
         *
         * @return the check
         * @throws IllegalArgumentException if there is no public key, or one is none; see {@link RsaKeys#ofPem(List)}. For an account
         *     without tokens there is {@link NotificationCheck#acceptingUnsigned()}
         */
        public NotificationCheck build() {
            TokenRules rules = new TokenRules(issuers, maxAge, maxAhead);
            return new NotificationCheck(new TokenCheck(RsaKeys.ofPem(pems), rules, clock));
        }
    }
}
