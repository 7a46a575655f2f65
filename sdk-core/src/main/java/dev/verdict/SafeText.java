package dev.verdict;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What may be printed of something a platform sent. All text that the SDK prints goes through here; callers who write
 * logs of their own can use it too.
 *
 * <p>Stateless and safe to share between threads.
 */
public final class SafeText {
    private static final Pattern WORD = Pattern.compile("[A-Z0-9_]{1,40}");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_LINE = 400;

    private SafeText() {}

    /**
     * A word that this version does not know. It can be anything, a person's name among it, so it is printed only if it
     * looks like a constant: {@code [A-Z0-9_]{1,40}}.
     *
     * @param raw the word; null if there is none
     * @return the word, or {@code (not printable)}
     */
    public static String word(@Nullable String raw) {
        return raw != null && WORD.matcher(raw).matches() ? raw : "(not printable)";
    }

    /**
     * A name that an administrator chose (step, rule, source, provider, workflow) or an id. Control characters, line
     * breaks and invisible characters become {@code ?}, so that one value cannot look like two lines of a log, and what
     * is longer than 120 characters is cut.
     *
     * @param name the name; null if there is none
     * @return the name as one short line; {@code -} if there is none
     */
    public static String name(@Nullable String name) {
        return name == null || name.isBlank() ? "-" : line(name, LONGEST_NAME);
    }

    /** A text made of safe parts as one line, cut where it gets too long to read. */
    static String line(String text) {
        return line(text, LONGEST_LINE);
    }

    private static String line(String text, int longest) {
        if (text.length() <= longest && isPlain(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(Math.min(text.length(), longest + 1));
        text.codePoints().limit(longest).forEach(c -> line.appendCodePoint(isPrintable(c) ? c : '?'));
        return text.codePointCount(0, text.length()) > longest
                ? line.append('…').toString()
                : line.toString();
    }

    /** Whether there is nothing to look at closely: most texts are ASCII, and there are many. */
    private static boolean isPlain(String text) {
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
