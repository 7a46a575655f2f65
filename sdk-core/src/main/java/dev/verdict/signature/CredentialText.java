package dev.verdict.signature;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The check that every secret and key given as text passes when something is built with it. Secrets come out of files, consoles
 * and web pages with a byte order mark, a line break, quotes or an invisible character; with those no signature would match and
 * no call would be let in, and nobody would see why.
 *
 * <p>Stateless and safe to share between threads. Its messages never quote the secret.
 */
public final class CredentialText {
    private static final Pattern PRINTABLE = Pattern.compile("[!-~](?:[ -~]*[!-~])?");

    private CredentialText() {}

    /**
     * The text itself, if it can be a secret: printable ASCII, with no white space and no quotes around it.
     *
     * @param text the secret
     * @param name what the message calls it
     * @return the text
     * @throws IllegalArgumentException if it is blank, holds a character that is not printable ASCII, or has white space or a pair
     *     of quotes around it
     */
    public static String require(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        if (!PRINTABLE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    name + " must be printable ASCII without blanks or line breaks around it:"
                            + " a byte order mark, a no-break space or another character that is not seen is no part of it");
        }
        char first = text.charAt(0);
        if ((first == '"' || first == '\'' || first == '`') && text.charAt(text.length() - 1) == first) {
            throw new IllegalArgumentException(name + " must not have quotes around it: they are no part of it");
        }
        return text;
    }
}
