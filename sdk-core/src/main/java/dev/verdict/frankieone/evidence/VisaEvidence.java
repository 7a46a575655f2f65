package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.NormalizedLevel;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the issuer says of a visa. A component is null where nothing was sent.
 *
 * @param type the kind of evidence
 * @param visaClass the class of the visa
 * @param subClass its subclass
 * @param country the country of the passport
 * @param entitlementStatus what it entitles to, such as work
 * @param entitlementConditionCode the code of a condition
 * @param entitlementConditionDescription that condition in words
 * @param grantDate when it was granted
 * @param expiryDate when it expires
 * @param hasExpired whether it has expired
 * @param noExpiry whether it never expires
 * @param holderType whose visa it is
 * @param lookupErrorCode the issuer's error code
 * @param fuzziness how loosely the source compared
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("VISA")
public record VisaEvidence(
        @Printable @Nullable String type,
        @JsonName("class") @Nullable String visaClass,
        @Nullable String subClass,
        @Nullable String country,
        @Nullable String entitlementStatus,
        @Nullable String entitlementConditionCode,
        @Nullable String entitlementConditionDescription,
        @Nullable LocalDate grantDate,
        @Nullable LocalDate expiryDate,
        @Printable @Nullable Boolean hasExpired,
        @Printable @Nullable Boolean noExpiry,
        Open<VisaHolderType> holderType,
        @Nullable String lookupErrorCode,
        @Nullable NormalizedLevel fuzziness,
        JsonObject unknownFields)
        implements SupplementaryData {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
