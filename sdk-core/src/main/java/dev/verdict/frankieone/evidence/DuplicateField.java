package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.ObjectType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which two entities are alike. A component is null where nothing was sent.
 *
 * @param objectType what kind of thing it is
 * @param objectId its id in this entity
 * @param duplicateObjectId its id in the other one
 * @param matchStrength how alike, in percent, 0 to 100
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
