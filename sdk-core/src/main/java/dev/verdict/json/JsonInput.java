package dev.verdict.json;

import dev.verdict.UnreadableBodyException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A JSON document that is being read. */
final class JsonInput {
    private static final int INITIAL_STACK = 100;

    final JsonTokenizer tokens;
    /** The values that have been read of the current record or list and of those around it. So they need no arrays of their own. */
    @Nullable
    Object[] stack = new Object[INITIAL_STACK];
    /** The number of values on the stack. */
    int top;

    private final @Nullable BooleanSupplier stop = Interruption.current();
    private int elements;

    /** Makes room for values on the stack. */
    void reserve(int more) {
        if (top + more > stack.length) {
            stack = Arrays.copyOf(stack, Math.max(top + more, stack.length * 2));
        }
    }

    void push(Object value) {
        reserve(1);
        stack[top++] = value;
    }

    private JsonInput(JsonTokenizer tokens) {
        this.tokens = tokens;
    }

    /** Reads a document. The parser is at the first token, the start of an object. */
    interface Reader<T> {
        T read(JsonInput in);
    }

    static <T> T readObject(byte[] body, Reader<T> reader) {
        byte[] json = withoutByteOrderMark(Objects.requireNonNull(body, "json"));
        if (!Utf8.isValid(json)) {
            throw new UnreadableBodyException("not UTF-8", "$");
        }
        JsonTokenizer tokens = new JsonTokenizer(json, 0);
        try {
            if (tokens.isAtEnd()) {
                throw new UnreadableBodyException("the body is empty", "$");
            }
            tokens.nextValue();
            if (tokens.token() != Token.OBJECT) {
                throw tokens.failure("expected an object, not " + tokens.token().description);
            }
            T result = reader.read(new JsonInput(tokens));
            if (!tokens.isAtEnd()) {
                throw tokens.failure("something follows the JSON object");
            }
            return result;
        } catch (ReadFailure failure) {
            throw failure.toException();
        }
    }

    /** The current value as an unmodifiable JDK value: Map, List, String, BigDecimal, Boolean or null. */
    @Nullable
    Object rawValue() {
        return switch (tokens.token()) {
            case OBJECT -> rawObject();
            case LIST -> rawList();
            case STRING -> tokens.text();
            case INTEGER, DECIMAL -> tokens.decimal();
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case NULL -> null;
        };
    }

    /** Must be called for each object and item, so that reading can be stopped. */
    void countElement() {
        if ((++elements & 0xFF) == 0 && stop != null && stop.getAsBoolean()) {
            throw new CancellationException("reading was stopped");
        }
    }

    /** Reads an object again that starts at an index. */
    Map<String, @Nullable Object> rereadObject(int start) {
        JsonTokenizer again = new JsonTokenizer(tokens.json, start);
        again.nextValue();
        return new JsonInput(again).rawObject();
    }

    Map<String, @Nullable Object> rawObject() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        while (tokens.nextField()) {
            String name = tokens.text();
            try {
                tokens.nextValue();
                countElement();
                putOnce(fields, name, rawValue());
            } catch (ReadFailure failure) {
                throw failure.inDataKey();
            }
        }
        return Collections.unmodifiableMap(fields);
    }

    private List<@Nullable Object> rawList() {
        List<@Nullable Object> items = new ArrayList<>();
        try {
            while (tokens.nextItem()) {
                countElement();
                items.add(rawValue());
            }
        } catch (ReadFailure failure) {
            throw failure.in(items.size());
        }
        return Collections.unmodifiableList(items);
    }

    /** Adds a field and rejects a duplicate, because it would be ambiguous which value counts. */
    void putOnce(Map<String, @Nullable Object> fields, String name, @Nullable Object value) {
        int before = fields.size();
        fields.put(name, value);
        if (fields.size() == before) {
            throw duplicateField();
        }
    }

    ReadFailure duplicateField() {
        return tokens.failure("a field is given twice");
    }

    static byte[] withoutByteOrderMark(byte[] body) {
        int first = body.length > 0 ? body[0] & 0xFF : -1;
        int second = body.length > 1 ? body[1] & 0xFF : -1;
        if (first == 0xEF && second == 0xBB && body.length > 2 && (body[2] & 0xFF) == 0xBF) {
            return Arrays.copyOfRange(body, 3, body.length);
        }
        if (first == 0 || second == 0 || (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE)) {
            throw new UnreadableBodyException("not UTF-8", "$");
        }
        return body;
    }
}
