package dev.verdict.seon.transaction;

import dev.verdict.json.Detail;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The check of a phone number. A component is null if SEON did not send it, usually because you did not request it. Null never
 * means that nothing was found. Source: the Fraud API reference, and for the fields of phone version 2 third-party code.
 *
 * @param accountAggregates how many online accounts are registered with the number, by category; phone version 2
 * @param accountDetails online accounts by the name of the site; empty if none were checked
 * @param appliedRules the rules about the number that applied
 * @param carrier the carrier
 * @param cnamDetails the caller name (CNAM)
 * @param country the country of the number, as an ISO 3166 code
 * @param disposable whether it is from a service for disposable numbers
 * @param flags flags that SEON customers set, as sent
 * @param history earlier sightings of the number
 * @param hlrDetails the entry in the home location register (HLR)
 * @param id SEON's id of the result
 * @param number the number, with country code and without a plus sign. Sent as a number
 * @param providerCarrierDetails the data of the provider; phone version 2
 * @param riskScores scores from SEON's network; phone version 2
 * @param score the risk score of the number
 * @param seonFraudHistory what SEON customers reported about the number; phone version 2
 * @param type the type of line, such as {@code mobile}
 * @param valid whether the number is valid
 * @param unknownFields fields that this version does not know, as sent
 */
public record PhoneDetails(
        @JsonName("account_aggregates") @Nullable AccountAggregates accountAggregates,
        @JsonName("account_details") Map<String, OnlineAccount> accountDetails,
        @Detail @JsonName("applied_rules") List<AppliedRule> appliedRules,
        @Nullable String carrier,
        @JsonName("cnam_details") @Nullable CnamDetails cnamDetails,
        @Nullable String country,
        @Nullable Boolean disposable,
        List<JsonObject> flags,
        @Nullable History history,
        @JsonName("hlr_details") @Nullable HlrDetails hlrDetails,
        @Nullable String id,
        @Nullable String number,
        @JsonName("provider_carrier_details") @Nullable ProviderCarrierDetails providerCarrierDetails,
        @JsonName("risk_scores") @Nullable RiskScores riskScores,
        @Printable @Nullable BigDecimal score,
        @JsonName("seon_fraud_history") @Nullable FraudHistory seonFraudHistory,
        @Nullable String type,
        @Nullable Boolean valid,
        JsonObject unknownFields)
        implements JsonRecord {

    public PhoneDetails {
        accountDetails = Collections.unmodifiableMap(accountDetails);
        appliedRules = List.copyOf(appliedRules);
        flags = List.copyOf(flags);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
