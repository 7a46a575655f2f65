package dev.verdict.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of the platform's calls.
 *
 * @param method its method
 * @param pattern its path without the version; in braces what can be anything, but {@code {kind}} is one of the two kinds
 * @param isKept whether its answer can be retrieved later
 * @param endpoint what answers it
 */
record Route(String method, List<String> pattern, boolean isKept, Endpoint endpoint) {

    /** Answers a call, or refuses to. */
    interface Endpoint {
        Reply.Answer answer(RoutedCall call);
    }

    /** A call whose answer can be retrieved later. */
    static Route kept(String method, String pattern, Endpoint endpoint) {
        return new Route(method, List.of(pattern.split("/")), true, endpoint);
    }

    static Route of(String method, String pattern, Endpoint endpoint) {
        return new Route(method, List.of(pattern.split("/")), false, endpoint);
    }

    /** What stands in the braces, if the path is one of this call. */
    Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != pattern.size()) {
            return Optional.empty();
        }
        Map<String, String> parts = new HashMap<>();
        for (int i = 0; i < path.size(); i++) {
            String expected = pattern.get(i);
            String part = path.get(i);
            if (expected.startsWith("{")) {
                parts.put(expected.substring(1, expected.length() - 1), part);
            } else if (!expected.equals(part)) {
                return Optional.empty();
            }
        }
        String kind = parts.getOrDefault("kind", EntityKind.INDIVIDUAL.collection);
        return EntityKind.ofCollection(kind).map(known -> parts);
    }
}
