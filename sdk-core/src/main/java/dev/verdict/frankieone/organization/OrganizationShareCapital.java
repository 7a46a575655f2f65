package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.json.AcceptSingleValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The share capital of an organization. A component is null if FrankieOne did not send it.
 *
 * @param capitalType the types of capital
 * @param totalShareCount the total number of shares
 * @param shareStructure the classes of shares
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields fields that this version does not know, as sent
 */
public record OrganizationShareCapital(
        @AcceptSingleValue List<Open<OrganizationOwnershipType>> capitalType,
        @Nullable BigDecimal totalShareCount,
        List<OrganizationShareStructure> shareStructure,
        @Printable @Nullable String sourceId,
        JsonObject unknownFields)
        implements JsonRecord {

    public OrganizationShareCapital {
        capitalType = List.copyOf(capitalType);
        shareStructure = List.copyOf(shareStructure);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
