package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.frankieone.EntityType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * Who has a part in an interest. A component is null where nothing was sent.
 *
 * @param entityId who
 * @param entityType what kind of entity that is
 * @param unknownFields every other field, as sent
 */
public record OrganizationShareInterestMember(
        @Printable @Nullable String entityId, @Printable Open<EntityType> entityType, JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
