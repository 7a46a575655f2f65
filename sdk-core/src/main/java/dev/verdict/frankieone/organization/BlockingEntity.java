package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.frankieone.EntityType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An owner whose own owners the platform could not determine. Beneficial owners behind it may be missing. A component is null if
 * FrankieOne did not send it.
 *
 * @param entityId the id of the owner
 * @param entityType the kind of entity
 * @param percentageOwned how much of the organization it owns
 * @param blockingReasons why the platform could not determine its owners
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields fields that this version does not know, as sent
 */
public record BlockingEntity(
        @Printable @Nullable String entityId,
        @Printable Open<EntityType> entityType,
        @Nullable PercentageOwned percentageOwned,
        List<BlockingReason> blockingReasons,
        @Printable @Nullable String sourceId,
        JsonObject unknownFields)
        implements JsonRecord {

    public BlockingEntity {
        blockingReasons = List.copyOf(blockingReasons);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
