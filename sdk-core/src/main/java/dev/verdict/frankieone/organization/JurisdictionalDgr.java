package dev.verdict.frankieone.organization;

import dev.verdict.frankieone.entity.PartialDate;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * An endorsement as an Australian deductible gift recipient. A component is null if FrankieOne did not send it.
 *
 * @param dgrEntityEndorsement what is endorsed
 * @param dgrItemNumber the item number in the law
 * @param validFrom the first day of validity
 * @param validTo the last day of validity
 * @param unknownFields fields that this version does not know, as sent
 */
public record JurisdictionalDgr(
        @Nullable String dgrEntityEndorsement,
        @Nullable String dgrItemNumber,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
