package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.UnknownKind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An event that this version does not know. Answer it with 200 and keep it, if it may matter.
 *
 * @param kind its word
 * @param fields everything that was sent, the word included
 */
public record UnknownEvent(String kind, JsonObject fields) implements SeonEvent, UnknownKind {

    @Override
    public String event() {
        return kind;
    }

    /** The field {@code timestamp}, if it is a time. */
    @Override
    public @Nullable Instant at() {
        try {
            return fields.get("timestamp") instanceof String text
                    ? OffsetDateTime.parse(text).toInstant()
                    : null;
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    @Override
    public String toString() {
        return UnknownKind.print(this);
    }
}
