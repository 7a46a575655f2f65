package dev.verdict.frankieone.organization;

import dev.verdict.frankieone.entity.PartialDate;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The annual accounts that a register has. A component is null where nothing was sent.
 *
 * @param lastAnnualAccountDate the day of the latest
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields every other field, as sent
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
