package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.frankieone.EntityType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A member of an interest. A component is null if FrankieOne did not send it.
 *
 * @param entityId the id of the member
 * @param entityType the kind of entity
 * @param unknownFields fields that this version does not know, as sent
 */
public record OrganizationShareInterestMember(
        @Printable @Nullable String entityId, @Printable Open<EntityType> entityType, JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
