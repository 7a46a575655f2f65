package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.EntityType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The organization that evidence is about. Recordings send it empty, or with fields of the source. A component is
 * null where nothing was sent.
 *
 * @param entityId the entity
 * @param entityType what kind of entity it is
 * @param unknownFields every other field, as sent
 */
public record OrganizationReference(
        @Shown @Nullable String entityId, @Shown Open<EntityType> entityType, JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
