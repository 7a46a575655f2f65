package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.EntityType;
import dev.verdict.frankieone.MatchlistAction;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a list of the customer's own that matches the entity. A component is null where nothing was sent.
 *
 * @param type the kind of evidence
 * @param matchlistId the list
 * @param matchlistName its name, which can name a person
 * @param matchlistAction what the list asks for on a match
 * @param entryId the entry
 * @param entityId the entity that the entry was made from
 * @param entityType what kind of entity that is
 * @param reference the customer's own reference of the entry
 * @param reasons why it was entered: codes of the customer's own
 * @param confidence how well it matched, 0 to 1
 * @param matchedFields what matched
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("MATCHLIST")
public record MatchlistEvidence(
        @Printable @Nullable String type,
        @Printable @Nullable String matchlistId,
        @Nullable String matchlistName,
        @Printable Open<MatchlistAction> matchlistAction,
        @Printable @Nullable String entryId,
        @Printable @Nullable String entityId,
        @Printable Open<EntityType> entityType,
        @Nullable String reference,
        List<String> reasons,
        @Printable @Nullable BigDecimal confidence,
        @Printable List<MatchlistField> matchedFields,
        JsonObject unknownFields)
        implements SupplementaryData {

    public MatchlistEvidence {
        reasons = List.copyOf(reasons);
        matchedFields = List.copyOf(matchedFields);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
