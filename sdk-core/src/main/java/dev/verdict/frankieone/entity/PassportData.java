package dev.verdict.frankieone.entity;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The data of a passport. A component is null if FrankieOne did not send it.
 *
 * @param type the type of document
 * @param homeCountryFullName the full name, in the script of the issuing country
 * @param unknownFields fields that this version does not know, as sent
 */
@DiscriminatorValue("PASSPORT")
public record PassportData(
        @Printable @Nullable String type, @Nullable String homeCountryFullName, JsonObject unknownFields)
        implements DocumentSupplementaryData {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
