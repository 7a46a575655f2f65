package dev.verdict.frankieone.individual;

import dev.verdict.Open;
import dev.verdict.frankieone.EntityType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A person who is related to another person. A component is null if FrankieOne did not send it.
 *
 * @param entityId the id of the related entity
 * @param entityType the kind of entity
 * @param origin how the relationship was found
 * @param unknownFields fields that this version does not know, as sent
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
