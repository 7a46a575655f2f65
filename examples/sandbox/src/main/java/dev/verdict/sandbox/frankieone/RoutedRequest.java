package dev.verdict.sandbox.frankieone;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.fixtures.MutableJson;
import dev.verdict.sandbox.server.Request;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An authenticated request with the values in its path and its request id. */
final class RoutedRequest {
    private final Request request;
    private final Map<String, String> pathValues;
    private final String requestId;

    RoutedRequest(Request request, Map<String, String> pathValues, String requestId) {
        this.request = request;
        this.pathValues = Map.copyOf(pathValues);
        this.requestId = requestId;
    }

    String requestId() {
        return requestId;
    }

    @Nullable
    String childId() {
        return RequestHeaders.childId(request);
    }

    boolean isBackground() {
        return RequestHeaders.isBackground(request);
    }

    /** The user; {@code api} if the caller names none. */
    String username() {
        String username = RequestHeaders.username(request);
        return username == null || username.isBlank() ? "api" : username;
    }

    QueryParameters query() {
        return new QueryParameters(request.query());
    }

    /** The value of a placeholder in the route's path. */
    String pathValue(String name) {
        return Objects.requireNonNull(pathValues.get(name), name);
    }

    SubjectKind kind() {
        return SubjectKind.ofCollection(pathValue("kind")).orElseThrow();
    }

    WorkflowTarget target() {
        return new WorkflowTarget(kind(), pathValue("entityId"), pathValue("serviceName"), pathValue("workflowName"));
    }

    /** The base URL that the caller used, without a trailing slash. */
    String baseUrl() {
        return "http://" + Objects.requireNonNullElse(request.header("Host"), "localhost");
    }

    MutableJson body() {
        try {
            return MutableJson.copyOf(JsonObject.parse(request.body()));
        } catch (UnreadableBodyException e) {
            throw ApiErrorException.badRequest("the body is not a JSON object", e.location());
        }
    }

    /** For endpoints with an optional body: if there is one, it must be an object. */
    void checkBody() {
        if (request.body().length > 0) {
            body();
        }
    }
}
