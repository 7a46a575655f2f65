package dev.verdict.frankieone.entity;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * What a passport says. A component is null where nothing was sent.
 *
 * @param type the type of document
 * @param homeCountryFullName the full name, in the script of the issuing country
 * @param unknownFields every other field, as sent
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
