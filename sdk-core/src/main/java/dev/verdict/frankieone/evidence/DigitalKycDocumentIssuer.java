package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The issuer of the document in a digital credential. A component is null if FrankieOne did not send it.
 *
 * @param name the name
 * @param country the country
 * @param countryCode the code of the country
 * @param jurisdiction the state or region
 * @param unknownFields every other field, as sent
 */
public record DigitalKycDocumentIssuer(
        @Nullable String name,
        @Nullable String country,
        @JsonName("country_code") @Nullable String countryCode,
        @Nullable String jurisdiction,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
