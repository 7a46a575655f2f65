package dev.verdict.http.engine;

import dev.verdict.json.JsonObject;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the JSON body of a request. Messages of exceptions do not repeat any of it. */
public final class JsonBody {
    private JsonBody() {}

    /**
     * The fields as JSON in UTF-8.
     *
     * @throws IllegalArgumentException if a value has a type that JSON does not have, or a text has an unpaired surrogate.
     *     JSON can carry one as an escape, but a receiver that stores UTF-8 fails on it or stores something else
     */
    public static byte[] of(Map<String, ? extends @Nullable Object> fields) {
        JsonObject object = JsonObject.of(fields);
        if (!isWellFormed(object.asMap())) {
            throw new IllegalArgumentException("a text in the request is not well-formed Unicode");
        }
        try {
            return object.toJson();
        } catch (UncheckedIOException e) { // its message can quote the body
            throw new IllegalArgumentException("the request cannot be written as JSON");
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
