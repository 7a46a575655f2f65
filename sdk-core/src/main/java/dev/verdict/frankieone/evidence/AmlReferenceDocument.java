package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * A document about who was found. A component is null where nothing was sent.
 *
 * @param description what it is
 * @param url where it is
 * @param unknownFields every other field, as sent
 */
public record AmlReferenceDocument(
        @Nullable String description, @Nullable String url, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
