package dev.verdict.frankieone.notification;

import dev.verdict.InvalidSignatureException;
import dev.verdict.InvalidSignatureException.Problem;
import dev.verdict.signature.Headers;
import dev.verdict.signature.Rs256Token;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The token in a request's {@code Authorization} header. FrankieOne writes {@code Bearer: <token>}, with a colon that does not
 * belong there, and may write {@code Bearer <token>} any day.
 */
final class BearerToken {
    private static final String HEADER = "Authorization";
    private static final Pattern BEARER = Pattern.compile("Bearer:?[ \\t]+([^ \\t]+)", Pattern.CASE_INSENSITIVE);
    /** More than the word and the spaces around it can take. */
    private static final int LONGEST = Rs256Token.LONGEST + 64;

    private BearerToken() {}

    /** Never empty; it can be anything still. */
    static String in(Headers headers) {
        String value = headers.only(HEADER).map(String::strip).orElse("");
        if (value.isEmpty()) {
            throw new InvalidSignatureException(Problem.MISSING, "there is no header " + HEADER);
        }
        Matcher bearer = BEARER.matcher(value);
        if (value.length() > LONGEST || !bearer.matches()) {
            throw new InvalidSignatureException(
                    Problem.MALFORMED, "the header " + HEADER + " is not Bearer and one token");
        }
        return bearer.group(1);
    }
}
