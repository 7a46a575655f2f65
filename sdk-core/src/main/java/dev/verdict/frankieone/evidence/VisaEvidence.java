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
 * What the issuer of a visa reports about it. A component is null if FrankieOne did not send it.
 *
 * @param type the kind of evidence
 * @param visaClass the class of the visa
 * @param subClass the subclass of the visa
 * @param country the country of the passport
 * @param entitlementStatus what the visa entitles its holder to, such as work
 * @param entitlementConditionCode the code of a condition
 * @param entitlementConditionDescription a description of that condition
 * @param grantDate when the visa was granted
 * @param expiryDate when the visa expires
 * @param hasExpired whether the visa has expired
 * @param noExpiry whether the visa never expires
 * @param holderType who holds the visa
 * @param lookupErrorCode the issuer's error code
 * @param fuzziness the fuzziness of the comparison
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
