package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.json.AcceptSingleValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which the platform determined the owners. A component is null if FrankieOne did not send it.
 *
 * @param uboThreshold the percentage from which an owner counts as a beneficial owner; usually 25
 * @param blockingThreshold the percentage from which an owner whose own owners cannot be determined counts as a blocking entity
 * @param blockingDefinitions the reasons that count as blocking
 * @param unknownFields fields that this version does not know, as sent
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
