package dev.verdict.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * A typed value of a map, such as one of the notes. A component is null if FrankieOne did not send it.
 *
 * @param type the type of the value
 * @param value the value
 * @param unknownFields all other fields, as sent
 */
public record Attribute(@Nullable String type, @Nullable String value, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
