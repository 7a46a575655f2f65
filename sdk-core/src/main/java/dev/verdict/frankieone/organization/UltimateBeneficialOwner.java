package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.frankieone.EntityType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who in the end owns or controls an organization, with the reasons. A component is null where nothing was sent.
 *
 * @param entityId who
 * @param entityType what kind of entity that is
 * @param percentageOwned how much they own
 * @param reasons why they count as beneficial owner
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields every other field, as sent
 */
public record UltimateBeneficialOwner(
        @Printable @Nullable String entityId,
        @Printable Open<EntityType> entityType,
        @Nullable PercentageOwned percentageOwned,
        List<CodeDescription> reasons,
        @Printable @Nullable String sourceId,
        JsonObject unknownFields)
        implements JsonRecord {

    public UltimateBeneficialOwner {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
