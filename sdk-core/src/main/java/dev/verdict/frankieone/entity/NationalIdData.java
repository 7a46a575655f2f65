package dev.verdict.frankieone.entity;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The data of a national identity card. A component is null if FrankieOne did not send it.
 *
 * @param type the type of document
 * @param homeCountryFullName the full name, in the script of the issuing country
 * @param maternalFamilyName the family name from the mother's side
 * @param paternalFamilyName the family name from the father's side
 * @param unknownFields fields that this version does not know, as sent
 */
@DiscriminatorValue("NATIONAL_ID")
public record NationalIdData(
        @Printable @Nullable String type,
        @Nullable String homeCountryFullName,
        @Nullable String maternalFamilyName,
        @Nullable String paternalFamilyName,
        JsonObject unknownFields)
        implements DocumentSupplementaryData {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
