package dev.verdict.frankieone.activity;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A payment. Amounts, accounts and names are never printed. A component is null if FrankieOne did not send it.
 *
 * @param transactionType the direction of the payment
 * @param amount the amount
 * @param currency the currency of the amount
 * @param currencyType the type of that currency
 * @param transferMethod how the money is transferred
 * @param account the account of the customer
 * @param counterpartyAmount the amount at the other end
 * @param counterpartyCurrency the currency at the other end
 * @param counterpartyCurrencyType the type of that currency
 * @param counterpartyTransferMethod how the money is transferred at the other end
 * @param merchant the merchant
 * @param transactionIdentifier the integrator's own id of the payment
 * @param transactionLabel the integrator's own label for the payment
 * @param description free text
 * @param unknownFields fields that this version does not know, as sent
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
