package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event about AML screening, one of SEON's older events. Its content is in {@code unknownFields}, as sent.
 *
 * @param event the event's name, which begins with {@code aml:}
 * @param timestamp when it happened; null if SEON did not send it
 * @param date the time under its older field name; null if SEON did not send it
 * @param unknownFields fields that this version does not know, as sent
 */
public record AmlEvent(
        String event,
        @Printable @Nullable Instant timestamp,
        @Printable @Nullable Instant date,
        JsonObject unknownFields)
        implements SeonEvent {

    @Override
    public @Nullable Instant at() {
        return timestamp == null ? date : timestamp;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
