package dev.verdict.frankieone.activity;

import dev.verdict.Open;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * An account that money comes from or goes to. A component is null if FrankieOne did not send it.
 *
 * @param type the type of account
 * @param accountClass who the account is for
 * @param name the name of the account
 * @param iban the international bank account number (IBAN)
 * @param swiftCode the SWIFT code of the bank
 * @param route the routing number of the bank
 * @param pan the number of the card or account (PAN)
 * @param maskedPan that number, with most digits masked
 * @param hashedPan a hash of that number
 * @param externalIdentifier another identifier of the account
 * @param externalIdentifierType the type of that identifier
 * @param unknownFields fields that this version does not know, as sent
 */
public record TransactionAccount(
        @Printable Open<TransactionAccountType> type,
        @Printable @JsonName("class") Open<TransactionAccountClass> accountClass,
        @Nullable String name,
        @Nullable String iban,
        @Nullable String swiftCode,
        @Nullable String route,
        @Nullable String pan,
        @Nullable String maskedPan,
        @Nullable String hashedPan,
        @Nullable String externalIdentifier,
        @Printable Open<TransactionAccountIdType> externalIdentifierType,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
