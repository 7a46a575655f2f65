package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * How well a document matched, in percent, 0 to 100, and what its issuer says of it. A component is null where
 * nothing was sent.
 *
 * @param name the name
 * @param dateOfBirth the date of birth
 * @param primaryIdentifier the main number
 * @param secondaryIdentifier the second number
 * @param expiryDate the expiry date
 * @param photoId the photo
 * @param photoIssue what is wrong with the photo
 * @param isValid whether the issuer knows it as valid
 * @param isExpired whether it has expired
 * @param isBlocked whether the issuer blocked it
 * @param blockingCode why it is blocked
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
