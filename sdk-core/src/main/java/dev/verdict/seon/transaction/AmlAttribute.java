package dev.verdict.seon.transaction;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * Something that a list says about a person. A component is null where nothing was sent.
 *
 * @param key what it is
 * @param value what the list says
 * @param unknownFields every other field, as sent
 */
public record AmlAttribute(@Nullable String key, @Nullable String value, JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
