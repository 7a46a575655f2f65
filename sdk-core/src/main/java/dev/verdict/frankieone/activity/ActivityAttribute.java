package dev.verdict.frankieone.activity;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A value that the integrator added to an activity or a party. A component is null if FrankieOne did not send it.
 *
 * @param type the type of the value
 * @param value the value, as a string
 * @param unknownFields fields that this version does not know, as sent
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
