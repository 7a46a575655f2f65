package dev.verdict.sandbox;

import dev.verdict.json.JsonObject;
import java.util.Map;

/** What the caller gets to see. */
sealed interface Reply {

    /** An answer. */
    record Answer(int status, JsonObject body, Map<String, String> headers) implements Reply {
        static Answer of(int status, JsonObject body) {
            return new Answer(status, body, Map.of());
        }
    }

    /** The connection is closed, and nothing is answered. */
    record Drop() implements Reply {}
}
