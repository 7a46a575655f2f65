package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.json.AcceptSingleValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By which rules owners were looked for. A component is null where nothing was sent.
 *
 * @param uboThreshold from which percentage on an owner counts as beneficial owner; usually 25
 * @param blockingThreshold from which percentage on an owner that cannot be looked behind is a blocking one
 * @param blockingDefinitions what counts as blocking
 * @param unknownFields every other field, as sent
 */
public record OwnershipPolicy(
        @Nullable BigDecimal uboThreshold,
        @Nullable BigDecimal blockingThreshold,
        @AcceptSingleValue List<Open<OrganizationBlockingDefinition>> blockingDefinitions,
        JsonObject unknownFields)
        implements JsonRecord {

    public OwnershipPolicy {
        blockingDefinitions = List.copyOf(blockingDefinitions);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
