package dev.verdict.frankieone.activity;

import dev.verdict.Open;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * An account that money comes from or goes to. A component is null where nothing was sent.
 *
 * @param type what kind of account it is
 * @param accountClass who it is for
 * @param name the name of the account
 * @param iban the international account number
 * @param swiftCode the code of the bank
 * @param route the routing number of the bank
 * @param pan the number of the card or account
 * @param maskedPan that number, most of its digits hidden
 * @param hashedPan a hash of that number
 * @param externalIdentifier what else the account is known by
 * @param externalIdentifierType what that is
 * @param unknownFields every other field, as sent
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
