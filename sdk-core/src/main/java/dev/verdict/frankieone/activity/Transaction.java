package dev.verdict.frankieone.activity;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A payment. Amounts, accounts and names are never printed. A component is null where nothing was sent.
 *
 * @param transactionType which way the money goes
 * @param amount how much
 * @param currency the currency of the amount
 * @param currencyType what kind of currency it is
 * @param transferMethod how the money is moved
 * @param account the account of the customer
 * @param counterpartyAmount how much at the other end
 * @param counterpartyCurrency the currency at the other end
 * @param counterpartyCurrencyType what kind of currency that is
 * @param counterpartyTransferMethod how the money is moved at the other end
 * @param merchant the merchant
 * @param transactionIdentifier the integrator's own id of it
 * @param transactionLabel the integrator's own word for it
 * @param description free text
 * @param unknownFields every other field, as sent
 */
public record Transaction(
        @Printable Open<TransactionType> transactionType,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Printable Open<CurrencyType> currencyType,
        @Printable Open<TransactionMethod> transferMethod,
        @Printable @Nullable TransactionAccount account,
        @Nullable BigDecimal counterpartyAmount,
        @Nullable String counterpartyCurrency,
        @Printable Open<CurrencyType> counterpartyCurrencyType,
        @Printable Open<TransactionMethod> counterpartyTransferMethod,
        @Nullable TransactionMerchant merchant,
        @Nullable String transactionIdentifier,
        @Nullable String transactionLabel,
        @Nullable String description,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
