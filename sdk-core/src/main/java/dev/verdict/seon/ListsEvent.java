package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A list was changed: one of the older events. What it holds is kept as sent.
 *
 * @param event a word that begins with {@code lists:}
 * @param timestamp when it happened; null if none was sent
 * @param date the same under its older name
 * @param unknownFields every other field, as sent
 */
public record ListsEvent(
        String event,
        @Shown @Nullable Instant timestamp,
        @Shown @Nullable Instant date,
        JsonObject unknownFields) implements SeonEvent {

    @Override
    public @Nullable Instant at() {
        return timestamp == null ? date : timestamp;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
