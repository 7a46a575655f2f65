package dev.verdict.frankieone.organization;

import dev.verdict.frankieone.entity.PartialDate;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * From when until when something was valid. A component is null where nothing was sent.
 *
 * @param validFrom the first day
 * @param validTo the last day
 * @param unknownFields every other field, as sent
 */
public record ValidityPeriod(
        @Nullable PartialDate validFrom, @Nullable PartialDate validTo, JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
