package dev.verdict.frankieone.organization;

import dev.verdict.frankieone.entity.PartialDate;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the Australian Business Register, such as a registration for the goods and services tax. A component is null where
 * nothing was sent.
 *
 * @param name what it is called
 * @param type what it is
 * @param validFrom the first day
 * @param validTo the last day
 * @param unknownFields every other field, as sent
 */
public record AbrInformation(
        @Nullable String name,
        @Nullable String type,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
