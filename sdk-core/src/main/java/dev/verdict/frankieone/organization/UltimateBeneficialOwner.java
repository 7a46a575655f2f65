package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.frankieone.EntityType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party that ultimately owns or controls an organization, with the reasons. A component is null if FrankieOne did not send it.
 *
 * @param entityId the id of the party
 * @param entityType the kind of entity
 * @param percentageOwned how much of the organization it owns
 * @param reasons why it counts as a beneficial owner
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields fields that this version does not know, as sent
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
