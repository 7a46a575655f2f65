package dev.verdict.http.engine;

import dev.verdict.json.JsonObject;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is sent as JSON. The failures repeat nothing of it. */
public final class JsonBody {
    private JsonBody() {}

    /**
     * The fields as UTF-8.
     *
     * @throws IllegalArgumentException if a value is of a type that JSON has not, or a text has half a surrogate pair: JSON can carry
     *     it as an escape, but whoever stores it as UTF-8 fails on it, or stores something else
     */
    public static byte[] of(Map<String, ? extends @Nullable Object> fields) {
        JsonObject object = JsonObject.of(fields);
        if (!isWellFormed(object.asMap())) {
            throw new IllegalArgumentException("a text to be sent is not well-formed Unicode");
        }
        try {
            return object.toJson();
        } catch (UncheckedIOException e) { // its text can quote the body
            throw new IllegalArgumentException("what is to be sent cannot be written as JSON");
        }
    }

    private static boolean isWellFormed(@Nullable Object value) {
        if (value instanceof String text) {
            return StandardCharsets.UTF_8.newEncoder().canEncode(text);
        }
        if (value instanceof Map<?, ?> fields) {
            return fields.keySet().stream().allMatch(JsonBody::isWellFormed)
                    && fields.values().stream().allMatch(JsonBody::isWellFormed);
        }
        return !(value instanceof List<?> items) || items.stream().allMatch(JsonBody::isWellFormed);
    }
}
