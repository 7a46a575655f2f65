package dev.verdict.frankieone.notification;

import dev.verdict.InvalidSignatureException;
import dev.verdict.InvalidSignatureException.Problem;
import dev.verdict.signature.Headers;
import dev.verdict.signature.Rs256Token;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The token in a request's {@code Authorization} header. FrankieOne sends {@code Bearer: <token>} with a nonstandard colon, and
 * may change to {@code Bearer <token>}; both are read.
 */
final class BearerToken {
    private static final String HEADER = "Authorization";
    private static final Pattern BEARER = Pattern.compile("Bearer:?[ \\t]+([^ \\t]+)", Pattern.CASE_INSENSITIVE);
    /** Leaves room for {@code Bearer:} and spaces. */
    private static final int MAX_LENGTH = Rs256Token.LONGEST + 64;

    private BearerToken() {}

    /** The token, not empty and not verified yet. */
    static String in(Headers headers) {
        String value = headers.only(HEADER).map(String::strip).orElse("");
        if (value.isEmpty()) {
            throw new InvalidSignatureException(Problem.MISSING, "the " + HEADER + " header is missing");
        }
        Matcher bearer = BEARER.matcher(value);
        if (value.length() > MAX_LENGTH || !bearer.matches()) {
            throw new InvalidSignatureException(
                    Problem.MALFORMED, "the " + HEADER + " header is not of the form Bearer <token>");
        }
        return bearer.group(1);
    }
}
