package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The check of a card by its first digits. A component is null if SEON did not send it, usually because you did not request it.
 * Null never means that nothing was found. Source: the Fraud API reference.
 *
 * @param binBank the bank
 * @param binCard the card scheme
 * @param binCountry the country
 * @param binCountryCode the country, as an ISO 3166 code
 * @param binLevel the level of the card
 * @param binPhone the bank's phone number
 * @param binType the type of card, such as {@code DEBIT}
 * @param binValid whether a bank issued the digits
 * @param binWebsite the bank's web site
 * @param cardBin the digits
 * @param cardIssuer the issuer
 * @param unknownFields fields that this version does not know, as sent
 */
public record BinDetails(
        @JsonName("bin_bank") @Nullable String binBank,
        @JsonName("bin_card") @Nullable String binCard,
        @JsonName("bin_country") @Nullable String binCountry,
        @JsonName("bin_country_code") @Nullable String binCountryCode,
        @JsonName("bin_level") @Nullable String binLevel,
        @JsonName("bin_phone") @Nullable String binPhone,
        @JsonName("bin_type") @Nullable String binType,
        @JsonName("bin_valid") @Nullable Boolean binValid,
        @JsonName("bin_website") @Nullable String binWebsite,
        @JsonName("card_bin") @Nullable String cardBin,
        @JsonName("card_issuer") @Nullable String cardIssuer,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
