package dev.verdict.json;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.verdict.UnreadableBodyException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that the SDK does not interpret. Its values are JDK values: {@code Map}, {@code List}, {@code String}, {@code
 * BigDecimal}, {@code Boolean} and null. {@link #as} converts it to your own class.
 *
 * <p>Deeply immutable and safe to share between threads. {@link #toString()} prints the number of fields only.
 */
public final class JsonObject {
    private static final int MAX_DEPTH = JsonTokenizer.MAX_DEPTH;

    static final JsonObject EMPTY = new JsonObject(Map.of(), null);

    private final Map<String, @Nullable Object> fields;
    private final @Nullable Originals originals;
    /** The last record that was read from this object. A race between threads is harmless: one of them reads it again. */
    private @Nullable Object record;

    private JsonObject(Map<String, @Nullable Object> fields, @Nullable Originals originals) {
        this.fields = fields;
        this.originals = originals;
    }

    /** For a deeply unmodifiable map that nobody else holds. */
    static JsonObject wrap(Map<String, @Nullable Object> fields) {
        return withOriginals(fields, null);
    }

    /** The unknown fields of a record, with the original forms of the known ones. */
    static JsonObject withOriginals(Map<String, @Nullable Object> fields, @Nullable Originals originals) {
        return fields.isEmpty() && originals == null ? EMPTY : new JsonObject(fields, originals);
    }

    @Nullable
    Originals originals() {
        return originals;
    }

    /**
     * An object with the given fields.
     *
     * @param fields JDK values, which are copied: maps with String keys, lists, strings, numbers, booleans and null
     * @return the object
     * @throws IllegalArgumentException if a value has another type, or could not be read again: nested more than 200 levels deep, or
     *     a number with more than 1,000 digits. The message names the type, not the value
     */
    public static JsonObject of(Map<String, ? extends @Nullable Object> fields) {
        return wrap(copy(Objects.requireNonNull(fields, "fields"), MAX_DEPTH));
    }

    /**
     * Reads a JSON object.
     *
     * @param json UTF-8 JSON, with or without a byte order mark
     * @return the object
     * @throws UnreadableBodyException if the body is not a JSON object
     */
    public static JsonObject parse(byte[] json) {
        return wrap(JsonInput.readObject(json, JsonInput::rawObject));
    }

    /**
     * The fields in the order sent. Jackson writes this map for a {@code JsonObject}.
     *
     * @return an unmodifiable map of unmodifiable JDK values
     */
    @JsonValue
    public Map<String, @Nullable Object> asMap() {
        return fields;
    }

    /**
     * The value of one field.
     *
     * @param field its JSON name
     * @return its value as a JDK value; null if it is null or the field is missing
     */
    public @Nullable Object get(String field) {
        return fields.get(Objects.requireNonNull(field, "field"));
    }

    /**
     * The object in one field.
     *
     * @param field its JSON name
     * @return the object; empty if the field is missing or has another type
     */
    @SuppressWarnings("unchecked") // the keys of a JSON object are strings
    public Optional<JsonObject> object(String field) {
        return get(field) instanceof Map<?, ?> map
                ? Optional.of(wrap((Map<String, @Nullable Object>) map))
                : Optional.empty();
    }

    /**
     * Whether the object has no fields.
     *
     * @return true if it has none
     */
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /**
     * Converts the object to your own class: a record or bean whose properties have the JSON names. Properties can have {@code java.time}
     * types. Fields without a property are ignored.
     *
     * @param <T> your type
     * @param type your class; on the module path its package must be open to {@code com.fasterxml.jackson.databind}
     * @return the instance
     * @throws UnreadableBodyException if the fields do not fit the class; the message names the location, never the value
     */
    public <T> T as(Class<T> type) {
        return Conversion.convert(fields, Objects.requireNonNull(type, "type"));
    }

    /**
     * The object as JSON.
     *
     * @return UTF-8 JSON
     */
    public byte[] toJson() {
        return JsonBinding.bytes(false, out -> out.writeValue(fields));
    }

    /** Numbers are compared by value: {@code 1.50} equals {@code 1.5}, because a store can rewrite one as the other. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject that && Equality.equal(fields, that.fields);
    }

    @Override
    public int hashCode() {
        return Equality.hash(fields);
    }

    /** Prints the number of fields only, because names and values can be personal data. */
    @Override
    public String toString() {
        return "JsonObject[" + fields.size() + " fields]";
    }

    <R extends Record & JsonRecord> R record(Class<R> type, String field) {
        Object last = record;
        if (type.isInstance(last)) {
            return type.cast(last);
        }
        R read = type.cast(JsonInput.readObject(toJson(), in -> {
            try {
                return RecordBinding.of(type).read(in);
            } catch (ReadFailure failure) {
                throw failure.relocatedTo(field);
            }
        }));
        if (this != EMPTY) { // the empty object is shared
            record = read;
        }
        return read;
    }

    static String text(Object value) {
        return new String(JsonBinding.bytes(false, out -> out.writeValue(value)), StandardCharsets.UTF_8);
    }

    private static Map<String, @Nullable Object> copy(Map<?, ?> map, int depth) {
        requireDepth(depth);
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        for (Map.Entry<?, ?> field : map.entrySet()) {
            if (!(field.getKey() instanceof String name)) {
                throw new IllegalArgumentException("a key must be a String");
            }
            copy.put(name, copyValue(field.getValue(), depth - 1));
        }
        return Collections.unmodifiableMap(copy);
    }

    private static void requireDepth(int depth) {
        if (depth == 0) {
            throw new IllegalArgumentException("nested more than " + MAX_DEPTH + " deep");
        }
    }

    private static BigDecimal requireReadable(BigDecimal number) {
        if (!Numbers.isReadable(number)) {
            throw new IllegalArgumentException("a number that cannot be read again: it has too many digits");
        }
        return number;
    }

    private static @Nullable Object copyValue(@Nullable Object value, int depth) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        } else if (value instanceof BigDecimal number) {
            return requireReadable(number);
        } else if (value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte) {
            return BigDecimal.valueOf(((Number) value).longValue());
        } else if (value instanceof BigInteger number) {
            return requireReadable(new BigDecimal(number));
        } else if ((value instanceof Double || value instanceof Float)
                && Double.isFinite(((Number) value).doubleValue())) {
            return new BigDecimal(value.toString());
        } else if (value instanceof JsonObject object) {
            return copy(object.fields, depth);
        } else if (value instanceof Map<?, ?> map) {
            return copy(map, depth);
        } else if (value instanceof Iterable<?> items) {
            requireDepth(depth);
            List<@Nullable Object> copy = new ArrayList<>();
            items.forEach(item -> copy.add(copyValue(item, depth - 1)));
            return Collections.unmodifiableList(copy);
        }
        throw new IllegalArgumentException(
                "not a JSON value: " + value.getClass().getName());
    }
}
