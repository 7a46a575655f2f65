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
 * A JSON object that the SDK does not interpret, as plain JDK values: {@code Map}, {@code List}, {@code String}, {@code
 * BigDecimal}, {@code Boolean} and null. {@link #as} turns it into a class of the caller's own.
 *
 * <p>Immutable all the way down and safe to share between threads. {@link #toString()} says how many fields there are and
 * nothing of them.
 */
public final class JsonObject {
    private static final int DEEPEST = JsonInput.DEEPEST;

    static final JsonObject EMPTY = new JsonObject(Map.of(), null);

    private final Map<String, @Nullable Object> fields;
    private final @Nullable Originals originals;
    /** The record that it was last read as. Threads may overwrite each other's: then one more reads it again. */
    private @Nullable Object record;

    private JsonObject(Map<String, @Nullable Object> fields, @Nullable Originals originals) {
        this.fields = fields;
        this.originals = originals;
    }

    /** For a map that nobody else holds and that is unmodifiable all the way down. */
    static JsonObject wrap(Map<String, @Nullable Object> fields) {
        return rest(fields, null);
    }

    /** The unknown fields of a record, with what was sent for the known ones. */
    static JsonObject rest(Map<String, @Nullable Object> fields, @Nullable Originals originals) {
        return fields.isEmpty() && originals == null ? EMPTY : new JsonObject(fields, originals);
    }

    @Nullable
    Originals originals() {
        return originals;
    }

    /**
     * An object of the given fields.
     *
     * @param fields JDK values: maps with text keys, lists, texts, numbers, booleans and null; copied
     * @return the object
     * @throws IllegalArgumentException if a value is of another type, or could not be read again: nested more than 200 deep, a
     *     number of more than 1,000 digits, or a key with half of a surrogate pair; the message names the type, not the value
     */
    public static JsonObject of(Map<String, ? extends @Nullable Object> fields) {
        return wrap(frozen(Objects.requireNonNull(fields, "fields"), DEEPEST));
    }

    /**
     * Reads a JSON object.
     *
     * @param json UTF-8 JSON, with or without byte order mark
     * @return the object
     * @throws UnreadableBodyException if it is not JSON, or not an object
     */
    public static JsonObject parse(byte[] json) {
        return wrap(JsonInput.readObject(json, JsonInput::rawObject));
    }

    /**
     * The fields, in the order they were sent.
     *
     * @return an unmodifiable map of unmodifiable JDK values. Jackson writes this for a {@code JsonObject}
     */
    @JsonValue
    public Map<String, @Nullable Object> asMap() {
        return fields;
    }

    /**
     * One field.
     *
     * @param field its JSON name
     * @return its value as a JDK value; null if it is null or not there
     */
    public @Nullable Object get(String field) {
        return fields.get(Objects.requireNonNull(field, "field"));
    }

    /**
     * The object in one field.
     *
     * @param field its JSON name
     * @return the object; empty if the field is not there, or is anything else
     */
    @SuppressWarnings("unchecked") // an object has no other keys than texts
    public Optional<JsonObject> object(String field) {
        return get(field) instanceof Map<?, ?> map
                ? Optional.of(wrap((Map<String, @Nullable Object>) map))
                : Optional.empty();
    }

    /**
     * Whether there are no fields.
     *
     * @return true for the empty object
     */
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /**
     * The object as an instance of a class of the caller's own: a record or bean whose properties have the JSON names, {@code
     * java.time} types included. Fields that the class does not have are left out.
     *
     * @param <T> the caller's type
     * @param type the caller's class; on the module path its package must be open to {@code com.fasterxml.jackson.databind}
     * @return the instance
     * @throws UnreadableBodyException if the fields do not fit the class; it names the place and never the value
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

    /** Numbers are compared by value: {@code 1.50} equals {@code 1.5}, which is what a store can make of it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject that && Equality.equal(fields, that.fields);
    }

    @Override
    public int hashCode() {
        return Equality.hash(fields);
    }

    /** How many fields there are. Their names and values can be personal. */
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
                throw failure.withinRead(field);
            }
        }));
        if (this != EMPTY) { // which everybody shares
            record = read;
        }
        return read;
    }

    static String text(Object value) {
        return new String(JsonBinding.bytes(false, out -> out.writeValue(value)), StandardCharsets.UTF_8);
    }

    private static Map<String, @Nullable Object> frozen(Map<?, ?> map, int depth) {
        requireDepth(depth);
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        for (Map.Entry<?, ?> field : map.entrySet()) {
            if (!(field.getKey() instanceof String name)) {
                throw new IllegalArgumentException("a key must be a text");
            }
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
                throw new IllegalArgumentException("a key holds half of a surrogate pair");
            }
            copy.put(name, frozenValue(field.getValue(), depth - 1));
        }
        return Collections.unmodifiableMap(copy);
    }

    private static void requireDepth(int depth) {
        if (depth == 0) {
            throw new IllegalArgumentException("nested more than " + DEEPEST + " deep");
        }
    }

    private static BigDecimal readable(BigDecimal number) {
        if (!Numbers.isReadable(number)) {
            throw new IllegalArgumentException("a number that cannot be read again: it has too many digits");
        }
        return number;
    }

    private static @Nullable Object frozenValue(@Nullable Object value, int depth) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        } else if (value instanceof BigDecimal number) {
            return readable(number);
        } else if (value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte) {
            return BigDecimal.valueOf(((Number) value).longValue());
        } else if (value instanceof BigInteger number) {
            return readable(new BigDecimal(number));
        } else if ((value instanceof Double || value instanceof Float)
                && Double.isFinite(((Number) value).doubleValue())) {
            return new BigDecimal(value.toString());
        } else if (value instanceof JsonObject object) {
            return frozen(object.fields, depth);
        } else if (value instanceof Map<?, ?> map) {
            return frozen(map, depth);
        } else if (value instanceof Iterable<?> items) {
            requireDepth(depth);
            List<@Nullable Object> copy = new ArrayList<>();
            items.forEach(item -> copy.add(frozenValue(item, depth - 1)));
            return Collections.unmodifiableList(copy);
        }
        throw new IllegalArgumentException(
                "not a JSON value: " + value.getClass().getName());
    }
}
