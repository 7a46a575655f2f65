package dev.verdict.frankieone.activity;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A value of the integrator's own that goes with an activity or a party. A component is null where nothing was sent.
 *
 * @param type how to read the value
 * @param value the value, as a text
 * @param unknownFields every other field, as sent
 */
public record ActivityAttribute(
        @Printable Open<ActivityAttributeType> type,
        @Nullable String value,
        JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
