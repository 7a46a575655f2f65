package dev.verdict.sandbox.server;

import dev.verdict.json.JsonObject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the caller of the server receives. */
public sealed interface Reply {

    /** A complete response, sent at once. */
    record Response(int status, Map<String, String> headers, byte[] body) implements Reply {

        public static Response json(int status, Map<String, ?> body) {
            return json(status, JsonObject.of(body).toJson());
        }

        public static Response json(int status, byte[] body) {
            return new Response(status, Map.of("Content-Type", "application/json; charset=utf-8"), body);
        }

        public Response with(Map<String, String> moreHeaders) {
            Map<String, String> all = new LinkedHashMap<>(headers);
            all.putAll(moreHeaders);
            return new Response(status, all, body);
        }
    }

    /** A complete response, sent after a delay. */
    record Delayed(Response response, Duration delay) implements Reply {}

    /** The headers of a complete response and the first half of its body; then the connection is closed. */
    record Truncated(Response response) implements Reply {}

    /** The headers of a response, then its body byte by byte, with a pause after each byte. */
    record Trickle(Response response, Duration pause) implements Reply {}

    /** The connection is closed without a response. */
    record Disconnect() implements Reply {}

    /** The connection stays open without a response. */
    record Hang() implements Reply {}
}
