package dev.verdict.seon.transaction;

import dev.verdict.json.Detail;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What SEON found about a phone number. A component is null where nothing was sent, or where it was not asked for: that never means
 * that there was nothing to find. Source: the Fraud API reference, and for the fields of phone version 2 third-party code.
 *
 * @param accountAggregates how many online accounts are registered with the number, by category; phone version 2
 * @param accountDetails online accounts by the name of the site; empty if none were looked up
 * @param appliedRules the rules about the number that applied
 * @param carrier the carrier
 * @param cnamDetails the name that the number shows to who is called
 * @param country the country of the number, as an ISO 3166 code
 * @param disposable whether it is from a service of throwaway numbers
 * @param flags marks that users of SEON have set, as sent
 * @param history how often the number was seen
 * @param hlrDetails what the home location register of the mobile network says
 * @param id SEON's id of the result
 * @param number the number, with country code and without a plus sign. Sent as a number
 * @param providerCarrierDetails what the number's provider says; phone version 2
 * @param riskScores scores from SEON's network; phone version 2
 * @param score the risk score of the number
 * @param seonFraudHistory what users of SEON reported about the number; phone version 2
 * @param type the type of line, such as {@code mobile}
 * @param valid whether it can be a number
 * @param unknownFields every other field, as sent
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
        @Shown @Nullable BigDecimal score,
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
