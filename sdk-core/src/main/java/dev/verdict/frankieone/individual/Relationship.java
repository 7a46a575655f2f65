package dev.verdict.frankieone.individual;

import dev.verdict.Open;
import dev.verdict.frankieone.EntityType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A person who is related to a person. A component is null where nothing was sent.
 *
 * @param entityId the other entity
 * @param entityType what kind of entity it is
 * @param origin how the relationship became known
 * @param unknownFields every other field, as sent
 */
public record Relationship(
        @Printable @Nullable String entityId,
        @Printable Open<EntityType> entityType,
        @Printable @Nullable RelationshipOrigin origin,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
