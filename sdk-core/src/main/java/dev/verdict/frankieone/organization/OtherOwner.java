package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.frankieone.EntityType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * An owner below the thresholds of the {@link OwnershipPolicy}. A component is null if FrankieOne did not send it.
 *
 * @param entityId the id of the owner
 * @param entityType the kind of entity
 * @param percentageOwned how much of the organization the owner owns
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields fields that this version does not know, as sent
 */
public record OtherOwner(
        @Printable @Nullable String entityId,
        @Printable Open<EntityType> entityType,
        @Nullable PercentageOwned percentageOwned,
        @Printable @Nullable String sourceId,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
