package dev.verdict.seon.transaction;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The caller name (CNAM) of a phone number. A component is null if SEON did not send it, usually because you did not request it.
 * Null never means that nothing was found.
 *
 * @param name the name
 * @param unknownFields fields that this version does not know, as sent
 */
public record CnamDetails(@Nullable String name, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
