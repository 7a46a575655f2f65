package dev.verdict.http;

import java.util.Objects;
import java.util.regex.Pattern;

/** What may stand in a header: nothing that could end it and begin another. */
final class HeaderValue {
    private static final Pattern PLAIN = Pattern.compile("[!-~](?:[ -~]*[!-~])?");

    private HeaderValue() {}

    /** The value itself, if a header can carry it; the failure names it and does not repeat it. */
    static String require(String value, String name) {
        if (!PLAIN.matcher(Objects.requireNonNull(value, name)).matches()) {
            throw new IllegalArgumentException(
                    name + " must be printable ASCII without blanks or line breaks around it");
        }
        return value;
    }
}
