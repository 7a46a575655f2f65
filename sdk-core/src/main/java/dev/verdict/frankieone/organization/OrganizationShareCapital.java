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
 * The capital of an organization. A component is null where nothing was sent.
 *
 * @param capitalType what it consists of
 * @param totalShareCount how many shares there are
 * @param shareStructure the classes of shares
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields every other field, as sent
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
