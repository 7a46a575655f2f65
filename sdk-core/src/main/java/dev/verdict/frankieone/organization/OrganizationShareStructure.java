package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A class of shares of an organization. A component is null where nothing was sent.
 *
 * @param type the type of share, in words of the register
 * @param shareClass the class of share, such as {@code ORD}
 * @param classDescription the class in words
 * @param shareInterestType what kind of interest it gives
 * @param shares how many shares
 * @param status the status of the shares
 * @param nominalValue the nominal value of one, as a text
 * @param amount the value of all, as a text
 * @param amountPaid what of it is paid
 * @param amountDue what of it is due
 * @param unstructuredAmount the value as the register wrote it
 * @param currency the currency of the amounts, in three letters as of ISO 4217
 * @param isFullyPaid whether all of it is paid
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields every other field, as sent
 */
public record OrganizationShareStructure(
        @Nullable String type,
        @JsonName("class") @Nullable String shareClass,
        @Nullable String classDescription,
        @Printable Open<OrganizationInterestType> shareInterestType,
        @Nullable BigDecimal shares,
        @Nullable OrganizationStatus status,
        @Nullable String nominalValue,
        @Nullable String amount,
        @Nullable String amountPaid,
        @Nullable String amountDue,
        @Nullable String unstructuredAmount,
        @Nullable String currency,
        @Nullable Boolean isFullyPaid,
        @Printable @Nullable String sourceId,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
