package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * A national identity document of the match in a screening. A component is null if FrankieOne did not send it.
 *
 * @param documentId the id of the document
 * @param idType the type of the document
 * @param idNumber the number of the document
 * @param idExpiry when the document expires, as text
 * @param issuingCountryCode the code of the country that issued the document
 * @param unknownFields every other field, as sent
 */
public record AmlNationalId(
        @Nullable String documentId,
        @Nullable String idType,
        @Nullable String idNumber,
        @Nullable String idExpiry,
        @Nullable String issuingCountryCode,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
