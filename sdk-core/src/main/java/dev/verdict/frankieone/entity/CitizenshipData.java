package dev.verdict.frankieone.entity;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The data of a certificate of citizenship. Its date is a string in the format of the registry. A component is null if FrankieOne
 * did not send it.
 *
 * @param type the type of document
 * @param primaryCountry the country of the citizenship, as an ISO 3166-1 alpha-3 code
 * @param secondaryCountry the country of a second citizenship
 * @param acquisitionDate the date on which the citizenship was acquired
 * @param unknownFields fields that this version does not know, as sent
 */
@DiscriminatorValue("CITIZENSHIP")
public record CitizenshipData(
        @Printable @Nullable String type,
        @Nullable String primaryCountry,
        @Nullable String secondaryCountry,
        @Nullable String acquisitionDate,
        JsonObject unknownFields)
        implements DocumentSupplementaryData {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
