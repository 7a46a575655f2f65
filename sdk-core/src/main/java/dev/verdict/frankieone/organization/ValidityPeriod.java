package dev.verdict.frankieone.organization;

import dev.verdict.frankieone.entity.PartialDate;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The period in which something was valid. A component is null if FrankieOne did not send it.
 *
 * @param validFrom the first day of validity
 * @param validTo the last day of validity
 * @param unknownFields fields that this version does not know, as sent
 */
public record ValidityPeriod(
        @Nullable PartialDate validFrom, @Nullable PartialDate validTo, JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
