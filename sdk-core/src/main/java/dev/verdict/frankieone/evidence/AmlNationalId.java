package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * A national document of who was found. A component is null where nothing was sent.
 *
 * @param documentId the id of the document
 * @param idType its type
 * @param idNumber its number
 * @param idExpiry when it expires
 * @param issuingCountryCode the country that issued it
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
