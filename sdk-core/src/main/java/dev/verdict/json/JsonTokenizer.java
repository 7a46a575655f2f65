package dev.verdict.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits the bytes of a document into tokens, strictly as RFC 8259 defines them. The bytes must be valid UTF-8.
 *
 * <p>The caller asks for what can come next: {@link #nextField} in an object, {@link #nextItem} in a list, {@link #nextValue} after a
 * field's name. A string or number is scanned at once, but its value is created only if it is asked for.
 */
final class JsonTokenizer {
    /** Results nest about 15 levels deep. A document near this limit is an attack. */
    static final int MAX_DEPTH = 200;

    private static final int MAX_NAME_LENGTH = 50_000;
    /** At the detail level {@code base64}, images are inline strings. */
    private static final int MAX_STRING_LENGTH = 256 * 1024 * 1024;

    private static final String TOO_LONG = "nested too deeply, or a name, text or number is too long";
    private static final String NOT_JSON = "not JSON";
    static final String TRUNCATED = "the JSON ends too early";

    final byte[] json;
    private int at;
    private int depth;
    /** Whether the innermost object or list has had no field or item yet. */
    private boolean first;

    private Token token = Token.NULL;
    private int start;
    /** The content of the last string or name, without its quotes, or the digits of the last number. */
    int from;

    int to;
    private boolean escaped;
    private boolean ascii;

    JsonTokenizer(byte[] json, int start) {
        this.json = json;
        this.at = start;
    }

    /** The type of the current value. */
    Token token() {
        return token;
    }

    boolean isNull() {
        return token == Token.NULL;
    }

    /** The index at which the current value starts. */
    int start() {
        return start;
    }

    /** Whether only white space follows. */
    boolean isAtEnd() {
        return peek() < 0 && at == json.length;
    }

    /** Moves past the name of the next field of the current object; false at the end of the object. */
    boolean nextField() {
        if (!nextEntry('}')) {
            return false;
        }
        int next = peek();
        start = at;
        require(next, '"');
        scanString();
        if (to - from > MAX_NAME_LENGTH) {
            throw failure(TOO_LONG);
        }
        if (at < json.length && json[at] == ':') { // usually without a space before it
            at++;
        } else {
            require(peek(), ':');
        }
        return true;
    }

    /** Moves to the next item of the current list; false at the end of the list. */
    boolean nextItem() {
        if (!nextEntry(']')) {
            return false;
        }
        nextValue();
        return true;
    }

    /** Moves past the comma before the next field or item, or past the end of the object or list; false at the end. */
    private boolean nextEntry(char close) {
        int next = peek();
        if (next == close) {
            depth--;
            at++;
            first = false;
            return false;
        }
        if (!first) {
            require(next, ',');
        }
        first = false;
        return true;
    }

    /** Moves to the next value: past a scalar, or to the start of an object or list. */
    void nextValue() {
        int next = peek();
        start = at;
        switch (next) {
            case '"' -> {
                at++;
                scanString();
                if (to - from > MAX_STRING_LENGTH) {
                    throw failure(TOO_LONG);
                }
                token = Token.STRING;
            }
            case '{' -> begin(Token.OBJECT);
            case '[' -> begin(Token.LIST);
            case 't' -> literal("true", Token.TRUE);
            case 'f' -> literal("false", Token.FALSE);
            case 'n' -> literal("null", Token.NULL);
            default -> scanNumber(next);
        }
    }

    /**
     * Looks ahead for a field of an object, at the start of this object or of one inside it. The current value stays the same.
     *
     * @param index the index at which one of the object's fields starts, or at which the object ends
     * @param field the name of the field
     * @return the type of the field's value, which {@link #from} and {@link #to} describe if it is a string; null if there is no such field
     */
    @Nullable
    Token lookAhead(int index, byte[] field) {
        int currentAt = at;
        int currentStart = start;
        int currentDepth = depth;
        at = index;
        first = true;
        Token found = null;
        while (found == null && nextField()) {
            if (escaped
                    ? Arrays.equals(text().getBytes(StandardCharsets.UTF_8), field)
                    : Arrays.equals(json, from, to, field, 0, field.length)) {
                nextValue();
                found = token;
            } else {
                skipValue();
            }
        }
        at = currentAt;
        start = currentStart;
        depth = currentDepth;
        first = true;
        token = Token.OBJECT;
        return found;
    }

    /** Moves past a value without checking all of it, since it is read later. */
    private void skipValue() {
        byte[] bytes = json;
        int level = 0;
        while (at < bytes.length) {
            byte b = bytes[at];
            if (b == '"') {
                at++;
                scanString();
                if (level == 0) {
                    return;
                }
                continue;
            }
            if (b == '{' || b == '[') {
                level++;
            } else if (b == '}' || b == ']') {
                if (level == 0) {
                    return; // the end of the object, after a number or literal
                }
                if (--level == 0) {
                    at++;
                    return;
                }
            } else if (b == ',' && level == 0) {
                return;
            }
            at++;
            if (b == '\n') {
                at = Words.afterSpaces(bytes, at);
            }
        }
    }

    /** The current string, or the name of the current field. */
    String text() {
        if (escaped) {
            return Escapes.unescape(json, from, to);
        }
        return new String(json, from, to - from, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    boolean isBlank() {
        return (from == to || json[from] <= ' ' || escaped) && text().isBlank();
    }

    /** Whether {@link #text} differs from the bytes between {@link #from} and {@link #to}. */
    boolean isEscaped() {
        return escaped;
    }

    ReadFailure failure(String problem) {
        return ReadFailure.at(json, start, problem);
    }

    private ReadFailure syntaxError() {
        return ReadFailure.at(json, at, at >= json.length ? TRUNCATED : NOT_JSON);
    }

    private void begin(Token structure) {
        if (++depth > MAX_DEPTH) {
            throw failure(TOO_LONG);
        }
        at++;
        first = true;
        token = structure;
    }

    private void require(int actual, char expected) {
        if (actual != expected) {
            throw syntaxError();
        }
        at++;
    }

    /** Skips white space. The next byte; negative at the end or if it is not ASCII. */
    private int peek() {
        byte[] bytes = json;
        int i = at;
        while (i < bytes.length) {
            byte b = bytes[i];
            if (b > ' ' || b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                at = i;
                return b;
            }
            i++;
            if (b == '\n') {
                i = Words.afterSpaces(bytes, i);
            }
        }
        at = i;
        return -1;
    }

    private void literal(String word, Token value) {
        for (int i = 0; i < word.length(); i++, at++) {
            if (at >= json.length || json[at] != word.charAt(i)) {
                throw syntaxError();
            }
        }
        token = value;
    }

    /** Moves from the first byte of a string past its closing quote. */
    private void scanString() {
        byte[] bytes = json;
        int i = at;
        from = i;
        escaped = false;
        long seen = 0;
        while (true) {
            byte stop = 0;
            if (i <= bytes.length - Long.BYTES) {
                long word = Words.at(bytes, i);
                long hits = Words.stringStops(word);
                if (hits == 0) {
                    seen |= word;
                    i += Long.BYTES;
                    continue;
                }
                long lowest = hits & -hits;
                seen |= word & (lowest - 1);
                i += Words.firstOf(hits);
                stop = bytes[i];
            } else if (i < bytes.length) {
                stop = bytes[i];
                if (stop < 0 || stop >= ' ' && stop != '"' && stop != '\\') {
                    seen |= stop;
                    i++;
                    continue;
                }
            }
            if (stop == '"') {
                break;
            }
            at = Math.min(i, bytes.length);
            if (stop != '\\') {
                throw syntaxError();
            }
            at++;
            skipEscape();
            escaped = true;
            i = at;
        }
        ascii = Words.isAscii(seen);
        to = i;
        at = i + 1;
    }

    private void skipEscape() {
        int kind = at < json.length ? json[at] : -1;
        if (kind == 'u') {
            for (int i = 0; i < 4; i++) {
                at++;
                if (at >= json.length || Escapes.hexDigit(json[at]) < 0) {
                    throw syntaxError();
                }
            }
        } else if (!Escapes.isKind(kind)) {
            throw syntaxError();
        }
        at++;
    }

    private void scanNumber(int next) {
        from = at;
        escaped = false;
        ascii = true;
        if (next == '-') {
            at++;
        }
        int length = 0;
        if (at < json.length && json[at] == '0') {
            at++;
            length++;
        } else {
            length = digits();
        }
        token = Token.INTEGER;
        if (at < json.length && json[at] == '.') {
            at++;
            length += digits();
            token = Token.DECIMAL;
        }
        if (at < json.length && (json[at] | 0x20) == 'e') {
            at++;
            if (at < json.length && (json[at] == '+' || json[at] == '-')) {
                at++;
            }
            length += digits();
            token = Token.DECIMAL;
        }
        to = at;
        if (length > Numbers.MAX_DIGITS) {
            throw failure(TOO_LONG);
        }
    }

    /** Moves past one or more digits. */
    private int digits() {
        int first = at;
        while (at < json.length && json[at] >= '0' && json[at] <= '9') {
            at++;
        }
        if (at == first) {
            throw syntaxError();
        }
        return at - first;
    }

    /** Whether the current value is an integer of so few digits that {@link #smallInteger} can be called. */
    boolean isSmallInteger() {
        return token == Token.INTEGER && to - from <= Numbers.MAX_LONG_DIGITS;
    }

    long smallInteger() {
        return Numbers.unscaled(json, from, to);
    }

    /** The current number. */
    BigDecimal decimal() {
        try {
            return isSmallInteger() ? BigDecimal.valueOf(smallInteger()) : Numbers.decimal(json, from, to);
        } catch (NumberFormatException e) { // the exponent does not fit in a BigDecimal
            throw failure("a number is out of range");
        }
    }
}
