package dev.verdict.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Scans ahead for one field of an object without parsing the object. The field that selects the record can be anywhere in the object.
 *
 * <p>The scan only selects a record. The parser reads the object afterwards and rejects malformed JSON, so the scan only has to terminate
 * on it: every loop moves forward and stops at the end of the bytes.
 */
final class DiscriminatorScan {
    private final byte[] json;
    private int at;

    /** A scan of the object that starts at an index. */
    DiscriminatorScan(byte[] json, int start) {
        this.json = json;
        this.at = start + 1;
    }

    /** Whether the object that starts at an index has a field. */
    static boolean has(byte[] json, int start, byte[] field) {
        return new DiscriminatorScan(json, start).find(field);
    }

    /** The {@link String#hashCode} of the value if it is an ASCII string without escapes; any number otherwise. */
    int hash() {
        int hash = 0;
        for (int i = at + 1; i < json.length && json[i] != '"'; i++) {
            hash = 31 * hash + json[i];
        }
        return hash;
    }

    /** Whether the value is a string of exactly these bytes. */
    boolean isText(byte[] text) {
        int end = at + text.length + 1;
        return end < json.length && json[at] == '"' && json[end] == '"' && matches(text, at + 1, end);
    }

    /** Whether the value means that nothing was sent: null or a blank string. */
    boolean isAbsent() {
        if (peek() != '"') {
            return peek() == 'n';
        }
        byte first = at + 1 < json.length ? json[at + 1] : 0;
        if (first > ' ' && first != '"' && first != '\\') {
            return false;
        }
        int value = at;
        String text = string();
        at = value;
        return text != null && text.isBlank();
    }

    /** The value if it is a string; else null. */
    @Nullable
    String text() {
        return peek() == '"' ? string() : null;
    }

    /** Moves to the value of a field of this object; false if it has no such field. */
    boolean find(byte[] field) {
        while (true) {
            skipTo('"');
            if (peek() != '"') {
                return false;
            }
            int nameStart = at + 1;
            boolean plain = skipString();
            boolean found = plain
                    ? matches(field, nameStart, at - 1)
                    : new String(field, StandardCharsets.UTF_8).equals(unescape(nameStart, at - 1));
            skipTo(':');
            at++;
            skipSpace();
            if (found) {
                return at < json.length;
            }
            skipValue();
        }
    }

    private int peek() {
        return at < json.length ? json[at] : -1;
    }

    private void skipSpace() {
        while (at < json.length && json[at] <= ' ' && json[at] >= 0) {
            at++;
        }
    }

    /** Skips white space and commas. Stops at the wanted character or at any other. */
    private void skipTo(char wanted) {
        while (at < json.length && (json[at] == ',' || (json[at] >= 0 && json[at] <= ' ')) && json[at] != wanted) {
            at++;
        }
    }

    /** Moves past a value, or to the end of the enclosing object. Uses local variables for speed, because it passes most of a body. */
    private void skipValue() {
        byte[] bytes = json;
        int i = at;
        int depth = 0;
        while (i < bytes.length) {
            byte b = bytes[i];
            if (b == '"') {
                at = i;
                skipString();
                i = at;
                if (depth == 0) {
                    return;
                }
                continue;
            }
            if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                if (depth == 0) {
                    break; // the end of the enclosing object
                }
                if (--depth == 0) {
                    i++;
                    break;
                }
            } else if (b == ',' && depth == 0) {
                break;
            }
            i++;
        }
        at = i;
    }

    /** Moves past a string; true if it has no escapes. */
    private boolean skipString() {
        byte[] bytes = json;
        int i = at + 1;
        boolean plain = true;
        while (i < bytes.length) {
            byte b = bytes[i];
            if (b == '"') {
                break;
            }
            if (b == '\\') {
                plain = false;
                i++;
            }
            i++;
        }
        at = i + 1;
        return plain;
    }

    private boolean matches(byte[] field, int from, int to) {
        return to <= json.length && to - from == field.length && Arrays.equals(json, from, to, field, 0, field.length);
    }

    private @Nullable String string() {
        int start = at + 1;
        boolean plain = skipString();
        if (at > json.length) {
            return null;
        }
        return plain ? new String(json, start, at - 1 - start, StandardCharsets.UTF_8) : unescape(start, at - 1);
    }

    /** Uses the parser, because names and kinds with escapes are rare. */
    private @Nullable String unescape(int from, int to) {
        if (to >= json.length) {
            return null; // the string is truncated
        }
        try (var parser = JsonInput.FACTORY.createParser(json, from - 1, to - from + 2)) {
            parser.nextToken();
            return parser.getText();
        } catch (IOException notJson) {
            return null; // the parser that reads the whole object reports it
        }
    }
}
