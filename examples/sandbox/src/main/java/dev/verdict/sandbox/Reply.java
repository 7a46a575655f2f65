package dev.verdict.sandbox;

import dev.verdict.json.JsonObject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the caller gets to see. */
sealed interface Reply {

    /** An answer, all of it, at once. */
    record Answer(int status, Map<String, String> headers, byte[] body) implements Reply {

        static Answer json(int status, Map<String, ?> body) {
            return json(status, JsonObject.of(body).toJson());
        }

        static Answer json(int status, byte[] body) {
            return new Answer(status, Map.of("Content-Type", "application/json; charset=utf-8"), body);
        }

        Answer with(Map<String, String> moreHeaders) {
            Map<String, String> all = new LinkedHashMap<>(headers);
            all.putAll(moreHeaders);
            return new Answer(status, all, body);
        }
    }

    /** An answer after a time. */
    record Late(Answer answer, Duration delay) implements Reply {}

    /** The headers of the whole answer and the first half of its body; then the connection is closed. */
    record Truncated(Answer answer) implements Reply {}

    /** The headers of an answer, and its body byte by byte, with a pause after each. */
    record Dripping(Answer answer, Duration pause) implements Reply {}

    /** The connection is closed, and nothing is answered. */
    record Drop() implements Reply {}

    /** Nothing is answered, and the connection stays open. */
    record Hang() implements Reply {}
}
