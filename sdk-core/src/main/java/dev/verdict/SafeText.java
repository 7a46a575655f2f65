package dev.verdict;

import org.jspecify.annotations.Nullable;

/**
 * Makes values that a platform sent safe to print. The SDK prints such values through this class only, and you can use it for your own
 * logs.
 *
 * <p>Stateless and safe to share between threads.
 */
public final class SafeText {
    private static final int MAX_WORD_LENGTH = 40;
    private static final int MAX_NAME_LENGTH = 120;
    private static final int MAX_LINE_LENGTH = 400;

    private SafeText() {}

    /**
     * An enum value that this version does not know. It could be anything, even a person's name, so it is printed only if it looks like
     * a constant: {@code [A-Z0-9_]{1,40}}.
     *
     * @param raw the value; null if there is none
     * @return the value, or {@code (not printable)}
     */
    public static String word(@Nullable String raw) {
        return raw != null && isConstant(raw) ? raw : "(not printable)";
    }

    private static boolean isConstant(String text) {
        if (text.isEmpty() || text.length() > MAX_WORD_LENGTH) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '_') {
                return false;
            }
        }
        return true;
    }

    /**
     * A name that an administrator chose (of a step, rule, source, provider or workflow), or an id. Control characters, line breaks and
     * invisible characters become {@code ?}, so that one value cannot look like two lines of a log. A name longer than 120 characters is
     * cut.
     *
     * @param name the name; null if there is none
     * @return the name as one short line; {@code -} if it is null or blank
     */
    public static String name(@Nullable String name) {
        return name == null || name.isBlank() ? "-" : line(name, MAX_NAME_LENGTH);
    }

    /** A text of safe parts as one line, cut after 400 characters. */
    static String line(String text) {
        return line(text, MAX_LINE_LENGTH);
    }

    private static String line(String text, int maxLength) {
        if (text.length() <= maxLength && isPrintableAscii(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(Math.min(text.length(), maxLength + 1));
        text.codePoints().limit(maxLength).forEach(c -> line.appendCodePoint(isPrintable(c) ? c : '?'));
        return text.codePointCount(0, text.length()) > maxLength
                ? line.append('…').toString()
                : line.toString();
    }

    /** Whether a text is printable ASCII. This fast path covers most of the many texts. */
    private static boolean isPrintableAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
