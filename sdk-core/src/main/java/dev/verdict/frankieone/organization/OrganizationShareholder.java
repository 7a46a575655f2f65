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
 * A shareholder of an organization. The name is in the maps of linked parties of the {@link Organization}; {@link Ownership#party}
 * finds it. A component is null if FrankieOne did not send it.
 *
 * @param entityId the id of the shareholder
 * @param entityType the kind of entity
 * @param shareholderType the type of shareholder, as the register names it
 * @param totalPercentage the share of the whole, in percent, usually 0 to 100
 * @param totalShares the number of shares
 * @param shareholdings the single holdings
 * @param unknownFields fields that this version does not know, as sent
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
