package dev.verdict.frankieone.organization;

import dev.verdict.frankieone.entity.PartialDate;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The annual accounts in a register. A component is null if FrankieOne did not send it.
 *
 * @param lastAnnualAccountDate the date of the latest annual accounts
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields fields that this version does not know, as sent
 */
public record JurisdictionalAnnualAccount(
        @Nullable PartialDate lastAnnualAccountDate,
        @Printable @Nullable String sourceId,
        JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
