package dev.verdict.seon.transaction;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The name that a phone number shows to who is called. A component is null where nothing was sent, or where it was not asked for:
 * that never means that there was nothing to find.
 *
 * @param name the name
 * @param unknownFields every other field, as sent
 */
public record CnamDetails(@Nullable String name, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
