package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The document in a digital credential. A component is null if FrankieOne did not send it.
 *
 * @param documentType the type of the document
 * @param dateOfIssuance when the document was issued
 * @param dateOfExpiry when the document expires
 * @param issuer the issuer of the document
 * @param unknownFields every other field, as sent
 */
public record DigitalKycIdClaims(
        @JsonName("document_type") @Nullable DigitalKycClaim documentType,
        @JsonName("date_of_issuance") @Nullable DigitalKycClaim dateOfIssuance,
        @JsonName("date_of_expiry") @Nullable DigitalKycClaim dateOfExpiry,
        @Nullable DigitalKycDocumentIssuer issuer,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
