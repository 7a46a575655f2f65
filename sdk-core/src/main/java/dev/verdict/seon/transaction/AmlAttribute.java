package dev.verdict.seon.transaction;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a person in a list entry. A component is null if SEON did not send it.
 *
 * @param key the name of the attribute
 * @param value the value
 * @param unknownFields fields that this version does not know, as sent
 */
public record AmlAttribute(@Nullable String key, @Nullable String value, JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
