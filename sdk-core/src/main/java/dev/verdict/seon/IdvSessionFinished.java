package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import dev.verdict.json.Structure;
import dev.verdict.seon.idv.IdvSession;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person finished, or left, an identity verification session.
 *
 * @param event {@code idv/session_finished}
 * @param timestamp when it happened; null if SEON did not send it
 * @param data the session
 * @param unknownFields fields that this version does not know, as sent
 */
public record IdvSessionFinished(
        String event,
        @Printable @Nullable Instant timestamp,
        @Printable @Structure IdvSession data,
        JsonObject unknownFields)
        implements SeonEvent {

    /** The event's own time; if SEON did not send it, the end of the session. */
    @Override
    public @Nullable Instant at() {
        return timestamp == null ? data.finishedAt() : timestamp;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
