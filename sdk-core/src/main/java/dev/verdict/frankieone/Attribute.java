package dev.verdict.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * A typed value under a key of its own, as in notes. A component is null where nothing was sent.
 *
 * @param type the type of the value
 * @param value the value
 * @param unknownFields every other field, as sent
 */
public record Attribute(@Nullable String type, @Nullable String value, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
