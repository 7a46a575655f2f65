package dev.verdict.sandbox.frankieone;

import dev.verdict.sandbox.server.Request;
import org.jspecify.annotations.Nullable;

/** FrankieOne's request headers. */
public final class RequestHeaders {
    private RequestHeaders() {}

    /** Whether the caller asked for an execution in the background. */
    public static boolean isBackground(Request request) {
        return "1".equals(request.header("X-Frankie-Background"));
    }

    /** The child account; null if none was named. */
    public static @Nullable String childId(Request request) {
        String childId = request.header("X-Frankie-CustomerChildID");
        return childId == null || childId.isBlank() ? null : childId;
    }

    /** The user; null if the header is absent. */
    public static @Nullable String username(Request request) {
        return request.header("X-Frankie-Username");
    }

    /** The channel; null if the header is absent. */
    public static @Nullable String channel(Request request) {
        return request.header("X-Frankie-Channel");
    }
}
