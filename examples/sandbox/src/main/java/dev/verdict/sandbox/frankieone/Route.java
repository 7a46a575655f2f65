package dev.verdict.sandbox.frankieone;

import dev.verdict.sandbox.server.PathPattern;
import dev.verdict.sandbox.server.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An endpoint, and the method and path that it serves.
 *
 * @param method the HTTP method
 * @param pattern the path without the version; {@code {kind}} matches the two kinds of subjects only
 * @param isRetrievable whether its response can be retrieved later
 * @param endpoint serves the requests
 */
record Route(String method, PathPattern pattern, boolean isRetrievable, Endpoint endpoint) {

    /** Serves a request, or rejects it with an {@link ApiErrorException}. */
    interface Endpoint {
        Reply.Response respond(RoutedRequest request);
    }

    /** A route whose response can be retrieved later. */
    static Route retrievable(String method, String pattern, Endpoint endpoint) {
        return new Route(method, PathPattern.of(pattern), true, endpoint);
    }

    static Route of(String method, String pattern, Endpoint endpoint) {
        return new Route(method, PathPattern.of(pattern), false, endpoint);
    }

    /** The values of the placeholders; empty if the path is not that of this route. */
    Optional<Map<String, String>> match(List<String> path) {
        return pattern.match(path)
                .filter(values -> SubjectKind.ofCollection(
                                values.getOrDefault("kind", SubjectKind.INDIVIDUAL.collection))
                        .isPresent());
    }
}
