package dev.verdict.frankieone.individual;

import dev.verdict.Open;
import dev.verdict.frankieone.EntityType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a relationship became known. A component is null where nothing was sent.
 *
 * @param processResultId the check that found it
 * @param entityId the entity that was checked
 * @param entityType what kind of entity that is
 * @param createdAt when it was found
 * @param unknownFields every other field, as sent
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
