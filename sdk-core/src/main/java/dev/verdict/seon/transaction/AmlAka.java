package dev.verdict.seon.transaction;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * An alias of a person on a list. A component is null if SEON did not send it.
 *
 * @param name the name
 * @param original the name in its original script
 * @param type the type of name
 * @param unknownFields fields that this version does not know, as sent
 */
public record AmlAka(
        @Nullable String name,
        @Nullable String original,
        @Nullable String type,
        JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
