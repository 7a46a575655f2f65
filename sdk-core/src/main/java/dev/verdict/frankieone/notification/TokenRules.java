package dev.verdict.frankieone.notification;

import dev.verdict.InvalidSignatureException;
import dev.verdict.InvalidSignatureException.Problem;
import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import dev.verdict.signature.Rs256Token;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The requirements for the content of a token whose signature was verified.
 *
 * @param issuers the accepted issuers
 * @param maxAge the maximum age
 * @param maxAhead the maximum difference of the clocks
 */
record TokenRules(Set<String> issuers, Duration maxAge, Duration maxAhead) {

    void check(Rs256Token token, Instant now) {
        checkHeader(object(token.header(), "header"));
        JsonObject claims = object(token.payload(), "payload");
        if (!(claims.get("iss") instanceof String issuer) || !issuers.contains(issuer)) {
            throw new InvalidSignatureException(Problem.WRONG, "the token was not issued by an accepted issuer");
        }
        checkTimes(claims, seconds(now));
    }

    /** The signature was already verified as RS256. A header with another value is an attack or an error, so it is rejected. */
    private static void checkHeader(JsonObject header) {
        if (!"RS256".equals(header.get("alg"))) {
            throw malformed("the token's alg is not RS256");
        }
        if (header.asMap().containsKey("crit")) {
            throw malformed("the token has critical header parameters (crit), which are not supported");
        }
        Object type = header.get("typ");
        if (type != null && !(type instanceof String text && text.equalsIgnoreCase("JWT"))) {
            throw malformed("the token's typ is not JWT");
        }
    }

    /** Compares the token's numbers and never adds to them: adding to 1e999999999 would write out a billion digits. */
    private void checkTimes(JsonObject claims, BigDecimal now) {
        BigDecimal issued = time(claims, "iat");
        if (issued == null) {
            throw malformed("the token has no iat claim");
        }
        BigDecimal leeway = seconds(maxAhead);
        if (issued.compareTo(now.subtract(seconds(maxAge))) < 0) {
            throw stale("the token is too old");
        }
        if (issued.compareTo(now.add(leeway)) > 0) {
            throw stale("the token was issued in the future");
        }
        BigDecimal expires = time(claims, "exp");
        if (expires != null && expires.compareTo(now.subtract(leeway)) <= 0) {
            throw stale("the token has expired");
        }
        BigDecimal begins = time(claims, "nbf");
        if (begins != null && begins.compareTo(now.add(leeway)) > 0) {
            throw stale("the token is not valid yet");
        }
    }

    /** Seconds since 1970, possibly with a fraction; null if the claim is missing. */
    private static @Nullable BigDecimal time(JsonObject claims, String name) {
        Object value = claims.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof BigDecimal seconds) {
            return seconds;
        }
        throw malformed("the token's " + name + " is not a number");
    }

    private static BigDecimal seconds(Instant time) {
        return BigDecimal.valueOf(time.getEpochSecond()).add(BigDecimal.valueOf(time.getNano(), 9));
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
    }

    private static JsonObject object(byte[] json, String part) {
        try {
            return JsonObject.parse(json);
        } catch (UnreadableBodyException e) { // also if a field occurs twice
            throw malformed("the token's " + part + " is not a JSON object");
        }
    }

    private static InvalidSignatureException malformed(String what) {
        return new InvalidSignatureException(Problem.MALFORMED, what);
    }

    private static InvalidSignatureException stale(String what) {
        return new InvalidSignatureException(Problem.STALE, what);
    }
}
