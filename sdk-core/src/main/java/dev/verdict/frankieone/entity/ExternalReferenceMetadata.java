package dev.verdict.frankieone.entity;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A further value of a reference, with its type. A component is null if FrankieOne did not send it.
 *
 * @param type the type of the value; absent means {@link ExternalReferenceMetadataType#STRING}
 * @param value the value, as a string
 * @param unknownFields fields that this version does not know, as sent
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
