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
 * What a token must say once its signature was verified.
 *
 * @param issuers who may have issued it
 * @param maxAge how long ago
 * @param maxAhead how far clocks may be apart
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

    /** The signature was verified as RS256 already; a header that says otherwise comes from no one who means well. */
    private static void checkHeader(JsonObject header) {
        if (!"RS256".equals(header.get("alg"))) {
            throw malformed("the token's header does not say RS256");
        }
        if (header.asMap().containsKey("crit")) {
            throw malformed("the token's header demands what this version does not know");
        }
        Object type = header.get("typ");
        if (type != null && !(type instanceof String word && word.equalsIgnoreCase("JWT"))) {
            throw malformed("the token is of another type than JWT");
        }
    }

    /** The token's numbers are compared only: to add to one of a billion digits would write it out first. */
    private void checkTimes(JsonObject claims, BigDecimal now) {
        BigDecimal issued = time(claims, "iat");
        if (issued == null) {
            throw malformed("the token does not say when it was issued");
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
            throw stale("the token is not good yet");
        }
    }

    /** Seconds since 1970, which may have a fraction. */
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
        } catch (UnreadableBodyException e) { // a field given twice is one too
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
