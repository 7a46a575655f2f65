package dev.verdict.sandbox;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A call that was let in, what its path says, and the id that its request was given. */
final class RoutedCall {
    private final Call call;
    private final Map<String, String> parts;
    private final String requestId;

    RoutedCall(Call call, Map<String, String> parts, String requestId) {
        this.call = call;
        this.parts = Map.copyOf(parts);
        this.requestId = requestId;
    }

    String requestId() {
        return requestId;
    }

    @Nullable
    String childId() {
        return call.childId();
    }

    boolean isBackground() {
        return call.isBackground();
    }

    /** Who made it, as far as the platform is told. */
    String username() {
        String username = call.header("X-Frankie-Username");
        return username == null || username.isBlank() ? "api" : username;
    }

    Query query() {
        return call.query();
    }

    /** A part of the path that the route has in braces. */
    String part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    EntityKind kind() {
        return EntityKind.ofCollection(part("kind")).orElseThrow();
    }

    Target target() {
        return new Target(kind(), part("entityId"), part("serviceName"), part("workflowName"));
    }

    /** Where the caller found the server, without a slash at the end. */
    String baseUrl() {
        return "http://" + Objects.requireNonNullElse(call.header("Host"), "localhost");
    }

    JsonTree body() {
        try {
            return JsonTree.copyOf(JsonObject.parse(call.body()));
        } catch (UnreadableBodyException e) {
            throw Refusal.badRequest("the body is not a JSON object", e.location());
        }
    }

    /** For calls whose body need not be there. What is there must be an object all the same. */
    void checkBody() {
        if (call.body().length > 0) {
            body();
        }
    }
}
