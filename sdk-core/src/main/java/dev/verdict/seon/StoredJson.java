package dev.verdict.seon;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object in a run's own JSON. It is written as it is; but what a store of JSON refuses or changes is written as a text, the
 * base64 of the object: PostgreSQL's jsonb refuses the character NUL and half a surrogate pair, and MySQL, MongoDB and others turn a
 * number into a double, which rounds it.
 *
 * @param fields the object
 * @param json the same as UTF-8 JSON
 */
record StoredJson(JsonObject fields, byte[] json) {

    static StoredJson of(JsonRecord record) {
        return ofJson(record.toJson());
    }

    private static StoredJson ofJson(byte[] json) {
        return new StoredJson(Nesting.checked(JsonObject.parse(json)), json);
    }

    /** Reads what {@link #bytes} gave, or what a store made of it. */
    static StoredJson read(@Nullable Object value, String location) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, field) -> copy.put((String) key, field));
            JsonObject fields = JsonObject.of(copy);
            return new StoredJson(Nesting.checked(fields), fields.toJson());
        }
        try {
            return ofJson(Base64.getDecoder().decode(value instanceof String text ? text : ""));
        } catch (IllegalArgumentException | UnreadableBodyException e) {
            throw new UnreadableBodyException("expected an object", location);
        }
    }

    /** What {@link #bytes} gave, as a text that is the same whatever a store makes of it. */
    static String form(byte[] stored) {
        boolean isText = stored[0] == '"';
        byte[] json = isText ? Base64.getDecoder().decode(Arrays.copyOfRange(stored, 1, stored.length - 1)) : stored;
        return Canonical.text(JsonObject.parse(json).asMap());
    }

    /** Whether every store of JSON keeps the object as it is. */
    boolean isSafe() {
        return isSafe(fields.asMap());
    }

    /** The object, or its text, to be put into other JSON. */
    byte[] bytes() {
        return isSafe() ? json : ('"' + base64() + '"').getBytes(StandardCharsets.US_ASCII);
    }

    String base64() {
        return Base64.getEncoder().encodeToString(json);
    }

    private static boolean isSafe(@Nullable Object value) {
        if (value instanceof String text) {
            return isSafe(text);
        } else if (value instanceof BigDecimal number) {
            return Numbers.isDouble(number);
        } else if (value instanceof List<?> list) {
            return list.stream().allMatch(StoredJson::isSafe);
        }
        return !(value instanceof Map<?, ?> map)
                || map.entrySet().stream().allMatch(field -> isSafe(field.getKey()) && isSafe(field.getValue()));
    }

    private static boolean isSafe(String text) {
        return text.codePoints() // a pair of surrogates is one of another type
                .noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "StoredJson[not printed]";
    }
}
