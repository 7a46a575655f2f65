package dev.verdict.frankieone.activity;

import dev.verdict.json.Detail;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The merchant of a payment. A component is null if FrankieOne did not send it.
 *
 * @param merchantIdentifier the id of the merchant
 * @param industryCodes its industries
 * @param unknownFields fields that this version does not know, as sent
 */
public record TransactionMerchant(
        @Nullable String merchantIdentifier, @Detail List<MerchantIndustryCode> industryCodes, JsonObject unknownFields)
        implements JsonRecord {

    public TransactionMerchant {
        industryCodes = List.copyOf(industryCodes);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
