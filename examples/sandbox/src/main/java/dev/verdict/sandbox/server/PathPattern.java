package dev.verdict.sandbox.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A path with placeholders, such as {@code retrieve/{requestId}}.
 *
 * @param segments its segments; a placeholder stands in braces and matches any value
 */
public record PathPattern(List<String> segments) {

    public static PathPattern of(String pattern) {
        return new PathPattern(List.of(pattern.split("/")));
    }

    /** The values of the placeholders by name; empty if the path does not match. */
    public Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < path.size(); i++) {
            String expected = segments.get(i);
            String segment = path.get(i);
            if (expected.startsWith("{")) {
                values.put(expected.substring(1, expected.length() - 1), segment);
            } else if (!expected.equals(segment)) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }
}
