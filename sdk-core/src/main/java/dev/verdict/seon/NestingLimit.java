package dev.verdict.seon;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nesting limit for the content of a run. It is lower than the parser's own limit, because the JSON of a run adds levels around
 * each event, and a run that was written must be readable again.
 */
final class NestingLimit {
    private static final int MAX_DEPTH = 190;

    private NestingLimit() {}

    static JsonObject checked(JsonObject fields) {
        check(fields.asMap(), 1);
        return fields;
    }

    private static void check(@Nullable Object value, int depth) {
        if (depth > MAX_DEPTH && (value instanceof Map<?, ?> || value instanceof List<?>)) {
            throw new UnreadableBodyException("nested too deeply", "$");
        }
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(field -> check(field, depth + 1));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> check(item, depth + 1));
        }
    }
}
