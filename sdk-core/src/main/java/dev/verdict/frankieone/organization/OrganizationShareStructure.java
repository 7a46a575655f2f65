package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A class of shares of an organization. A component is null if FrankieOne did not send it.
 *
 * @param type the type of share, as the register names it
 * @param shareClass the class of share, such as {@code ORD}
 * @param classDescription the description of the class
 * @param shareInterestType the kind of interest that the share gives
 * @param shares the number of shares
 * @param status the status of the shares
 * @param nominalValue the nominal value of one share, as a string
 * @param amount the value of all shares, as a string
 * @param amountPaid the part of that value that is paid
 * @param amountDue the part of that value that is due
 * @param unstructuredAmount the value as the register wrote it
 * @param currency the currency of the amounts, as a three-letter ISO 4217 code
 * @param isFullyPaid whether the whole value is paid
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields fields that this version does not know, as sent
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
