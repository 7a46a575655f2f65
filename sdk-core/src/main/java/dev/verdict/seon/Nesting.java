package dev.verdict.seon;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How deep what a run keeps may be nested: less than what can be read at all, since a run's own JSON goes around it, and a run that
 * was written must be read again.
 */
final class Nesting {
    private static final int DEEPEST = 190;

    private Nesting() {}

    static JsonObject checked(JsonObject fields) {
        check(fields.asMap(), 1);
        return fields;
    }

    private static void check(@Nullable Object value, int depth) {
        if (depth > DEEPEST && (value instanceof Map<?, ?> || value instanceof List<?>)) {
            throw new UnreadableBodyException("nested too deeply", "$");
        }
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(field -> check(field, depth + 1));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> check(item, depth + 1));
        }
    }
}
