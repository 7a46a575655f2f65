package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import dev.verdict.json.Structure;
import dev.verdict.seon.idv.IdvSession;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person finished, or left, a session of identity verification.
 *
 * @param event {@code idv/session_finished}
 * @param timestamp when it happened; null if none was sent
 * @param data the session
 * @param unknownFields every other field, as sent
 */
public record IdvSessionFinished(
        String event,
        @Shown @Nullable Instant timestamp,
        @Shown @Structure IdvSession data,
        JsonObject unknownFields) implements SeonEvent {

    /** The time of the event; if none was sent, when the session finished. */
    @Override
    public @Nullable Instant at() {
        return timestamp == null ? data.finishedAt() : timestamp;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
