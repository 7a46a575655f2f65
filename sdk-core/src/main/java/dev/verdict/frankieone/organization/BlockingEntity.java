package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.frankieone.EntityType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An owner that nobody can look behind, so that beneficial owners may be missing. A component is null where nothing was sent.
 *
 * @param entityId the owner
 * @param entityType what kind of entity that is
 * @param percentageOwned how much they own
 * @param blockingReasons why nobody can
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields every other field, as sent
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
