package dev.verdict.frankieone.entity;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate of citizenship says. Its date is a text, in the format of the registry. A component is null where nothing was
 * sent.
 *
 * @param type the type of document
 * @param primaryCountry the country of the citizenship, in three letters as of ISO 3166-1
 * @param secondaryCountry the country of a second citizenship
 * @param acquisitionDate the day the citizenship was acquired
 * @param unknownFields every other field, as sent
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
