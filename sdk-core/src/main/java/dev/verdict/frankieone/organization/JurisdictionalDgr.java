package dev.verdict.frankieone.organization;

import dev.verdict.frankieone.entity.PartialDate;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * An endorsement as an Australian deductible gift recipient. A component is null where nothing was sent.
 *
 * @param dgrEntityEndorsement what is endorsed
 * @param dgrItemNumber the item of the law
 * @param validFrom the first day
 * @param validTo the last day
 * @param unknownFields every other field, as sent
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
