package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * An id that another system gave. A component is null where nothing was sent.
 *
 * @param name the system or the kind of id
 * @param value the id
 * @param description free text
 * @param unknownFields every other field, as sent
 */
public record ExternalReference(
        @Nullable String name,
        @Nullable String value,
        @Nullable String description,
        JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
