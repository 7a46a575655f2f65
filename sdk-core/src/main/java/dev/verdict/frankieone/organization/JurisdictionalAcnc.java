package dev.verdict.frankieone.organization;

import dev.verdict.frankieone.entity.PartialDate;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * A registration with the Australian Charities and Not-for-profits Commission. A component is null if FrankieOne did not send it.
 *
 * @param status the status of the registration
 * @param validFrom the first day of validity
 * @param validTo the last day of validity
 * @param unknownFields fields that this version does not know, as sent
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
