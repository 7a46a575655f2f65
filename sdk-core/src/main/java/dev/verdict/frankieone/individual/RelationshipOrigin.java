package dev.verdict.frankieone.individual;

import dev.verdict.Open;
import dev.verdict.frankieone.EntityType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a relationship was found. A component is null if FrankieOne did not send it.
 *
 * @param processResultId the id of the process result that found it
 * @param entityId the id of the entity that was checked
 * @param entityType the kind of entity
 * @param createdAt when the relationship was found
 * @param unknownFields fields that this version does not know, as sent
 */
public record RelationshipOrigin(
        @Printable @Nullable String processResultId,
        @Printable @Nullable String entityId,
        @Printable Open<EntityType> entityType,
        @Nullable Instant createdAt,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
