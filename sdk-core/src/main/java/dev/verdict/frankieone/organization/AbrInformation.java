package dev.verdict.frankieone.organization;

import dev.verdict.frankieone.entity.PartialDate;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the Australian Business Register, such as a registration for the goods and services tax (GST). A component is null if
 * FrankieOne did not send it.
 *
 * @param name the name of the entry
 * @param type the type of entry
 * @param validFrom the first day of validity
 * @param validTo the last day of validity
 * @param unknownFields fields that this version does not know, as sent
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
