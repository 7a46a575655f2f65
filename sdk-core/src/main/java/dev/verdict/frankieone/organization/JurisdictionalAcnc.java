package dev.verdict.frankieone.organization;

import dev.verdict.frankieone.entity.PartialDate;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * A registration with the Australian Charities and Not-for-profits Commission. A component is null where nothing was sent.
 *
 * @param status its status
 * @param validFrom the first day
 * @param validTo the last day
 * @param unknownFields every other field, as sent
 */
public record JurisdictionalAcnc(
        @Nullable String status,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
