package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.ObjectType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * Data in which two entities match. A component is null if FrankieOne did not send it.
 *
 * @param objectType the type of the data
 * @param objectId the id of the data in this entity
 * @param duplicateObjectId the id of the data in the other entity
 * @param matchStrength how well the data match, in percent, 0 to 100
 * @param unknownFields every other field, as sent
 */
public record DuplicateField(
        @Printable Open<ObjectType> objectType,
        @Printable @Nullable String objectId,
        @Printable @Nullable String duplicateObjectId,
        @Nullable Integer matchStrength,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
