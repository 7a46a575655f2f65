package dev.verdict.signature;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Checks secrets and keys that are configured as text. Secrets copied from files, consoles and web pages can carry a byte order mark, a
 * line break, quotes or an invisible character. With those, no signature would match and no call would be authenticated, and the cause
 * would be hard to find.
 *
 * <p>Stateless and safe to share between threads. Messages never quote the secret.
 */
public final class CredentialText {
    private static final Pattern PRINTABLE = Pattern.compile("[!-~](?:[ -~]*[!-~])?");

    private CredentialText() {}

    /**
     * Requires that a text is printable ASCII without surrounding white space or quotes.
     *
     * @param text the secret
     * @param name the name of the secret in the message
     * @return the text
     * @throws IllegalArgumentException if the text is blank, holds a character that is not printable ASCII, or is surrounded by white
     *     space or quotes
     */
    public static String require(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        if (!PRINTABLE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    name + " must be printable ASCII without surrounding white space: remove any byte order mark,"
                            + " no-break space or other invisible character");
        }
        char first = text.charAt(0);
        if ((first == '"' || first == '\'' || first == '`') && text.charAt(text.length() - 1) == first) {
            throw new IllegalArgumentException(name + " must not have quotes around it");
        }
        return text;
    }
}
