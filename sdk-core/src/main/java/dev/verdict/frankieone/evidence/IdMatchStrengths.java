package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * How well the parts of a document matched, and what its issuer reports about it. A match is a percentage, 0 to 100. A component is null if
 * FrankieOne did not send it.
 *
 * @param name how well the name matched
 * @param dateOfBirth how well the date of birth matched
 * @param primaryIdentifier how well the main number matched
 * @param secondaryIdentifier how well the second number matched
 * @param expiryDate how well the expiry date matched
 * @param photoId how well the photo matched
 * @param photoIssue the problem with the photo
 * @param isValid whether the issuer reports the document as valid
 * @param isExpired whether the document has expired
 * @param isBlocked whether the issuer blocked the document
 * @param blockingCode the code of the reason for the block
 * @param attachmentId the id of the scan
 * @param unknownFields every other field, as sent
 */
public record IdMatchStrengths(
        @Nullable Integer name,
        @Nullable Integer dateOfBirth,
        @Nullable Integer primaryIdentifier,
        @Nullable Integer secondaryIdentifier,
        @Nullable Integer expiryDate,
        @Nullable Integer photoId,
        @Nullable String photoIssue,
        @Printable @Nullable Boolean isValid,
        @Printable @Nullable Boolean isExpired,
        @Printable @Nullable Boolean isBlocked,
        @Nullable String blockingCode,
        @Printable @Nullable String attachmentId,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
