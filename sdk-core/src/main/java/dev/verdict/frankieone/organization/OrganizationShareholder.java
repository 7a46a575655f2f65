package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.frankieone.EntityType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who holds shares of an organization. The name stands in the maps of linked parties of the {@link Organization}; {@link
 * Ownership#party} finds it. A component is null where nothing was sent.
 *
 * @param entityId who holds them
 * @param entityType what kind of entity that is
 * @param shareholderType the kind of shareholder, in words of the register
 * @param totalPercentage the share of the whole, usually 0 to 100
 * @param totalShares how many shares
 * @param shareholdings the holdings, one by one
 * @param unknownFields every other field, as sent
 */
public record OrganizationShareholder(
        @Printable @Nullable String entityId,
        @Printable Open<EntityType> entityType,
        @Nullable String shareholderType,
        @Nullable BigDecimal totalPercentage,
        @Nullable BigDecimal totalShares,
        List<OrganizationShareholding> shareholdings,
        JsonObject unknownFields)
        implements JsonRecord {

    public OrganizationShareholder {
        shareholdings = List.copyOf(shareholdings);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
