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
 * A JSON object inside the JSON of a run. An object that some store would refuse or change is written as base64 text: PostgreSQL's jsonb
 * refuses the character NUL and unpaired surrogates, and MySQL, MongoDB and others round numbers to doubles.
 *
 * @param fields the object
 * @param json the object as UTF-8 JSON
 */
record StoredJson(JsonObject fields, byte[] json) {

    static StoredJson of(JsonRecord record) {
        return ofJson(record.toJson());
    }

    private static StoredJson ofJson(byte[] json) {
        return new StoredJson(NestingLimit.checked(JsonObject.parse(json)), json);
    }

    /** Reads the value that {@link #bytes} returned, also after a store rewrote it. */
    static StoredJson read(@Nullable Object value, String location) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, field) -> copy.put((String) key, field));
            JsonObject fields = JsonObject.of(copy);
            return new StoredJson(NestingLimit.checked(fields), fields.toJson());
        }
        try {
            return ofJson(Base64.getDecoder().decode(value instanceof String text ? text : ""));
        } catch (IllegalArgumentException | UnreadableBodyException e) {
            throw new UnreadableBodyException("expected an object", location);
        }
    }

    /** The canonical text of the value that {@link #bytes} returned: the same after a store rewrote it. */
    static String canonicalText(byte[] stored) {
        boolean isText = stored[0] == '"';
        byte[] json = isText ? Base64.getDecoder().decode(Arrays.copyOfRange(stored, 1, stored.length - 1)) : stored;
        return CanonicalText.text(JsonObject.parse(json).asMap());
    }

    /** Whether every store of JSON preserves the object. */
    boolean isPortable() {
        return isPortable(fields.asMap());
    }

    /** The JSON to embed: the object, or its base64 text. */
    byte[] bytes() {
        return isPortable() ? json : ('"' + base64() + '"').getBytes(StandardCharsets.US_ASCII);
    }

    String base64() {
        return Base64.getEncoder().encodeToString(json);
    }

    private static boolean isPortable(@Nullable Object value) {
        if (value instanceof String text) {
            return isPortable(text);
        } else if (value instanceof BigDecimal number) {
            return Numbers.isDouble(number);
        } else if (value instanceof List<?> list) {
            for (Object item : list) {
                if (!isPortable(item)) {
                    return false;
                }
            }
        } else if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> field : map.entrySet()) {
                if (!isPortable(field.getKey()) || !isPortable(field.getValue())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isPortable(String text) {
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i); // a surrogate pair is one code point beyond the surrogates
            if (point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "StoredJson[not printed]";
    }
}
