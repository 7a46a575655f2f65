package dev.verdict.frankieone.entity;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A value that goes with a reference, with its type. A component is null where nothing was sent.
 *
 * @param type the type of the value; absent means text
 * @param value the value, as a text
 * @param unknownFields every other field, as sent
 */
public record ExternalReferenceMetadata(
        @Printable Open<ExternalReferenceMetadataType> type,
        @Nullable String value,
        JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
