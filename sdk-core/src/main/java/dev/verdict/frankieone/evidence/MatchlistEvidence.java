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
 * An entry on one of the customer's own lists that matches the entity. A component is null if FrankieOne did not send it.
 *
 * @param type the kind of evidence
 * @param matchlistId the id of the list
 * @param matchlistName the name of the list, which can be personal data
 * @param matchlistAction the action that the list asks for on a match
 * @param entryId the id of the entry
 * @param entityId the id of the entity that the entry was made from
 * @param entityType the type of that entity
 * @param reference the customer's own reference of the entry
 * @param reasons the customer's own codes for why the entry was made
 * @param confidence the confidence of the match, 0 to 1
 * @param matchedFields the parts of the entity that matched
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
