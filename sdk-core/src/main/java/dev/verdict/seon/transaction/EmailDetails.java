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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What SEON found about an e-mail address. A component is null where nothing was sent, or where it was not asked for: that never
 * means that there was nothing to find. Source: the Fraud API reference, and for the fields of e-mail version 3 third-party code.
 *
 * @param accountAggregates how many online accounts are registered with the address, by category; e-mail version 3
 * @param accountDetails online accounts by the name of the site; empty if none were looked up
 * @param appliedRules the rules about the address that applied
 * @param associatedDomainRegistrations domains that were registered with the address
 * @param breachDetails data breaches that the address was found in
 * @param deliverable whether mail to it arrives
 * @param domainDetails the domain of the address
 * @param earliestProfileDate when the oldest known account was made, as a date
 * @param email the address
 * @param emailDetails more about the address, as sent; its shape is not documented
 * @param emailDomainDetails the domain of the address, under its name in e-mail version 3
 * @param flags marks that users of SEON have set, as sent
 * @param fullInbox whether its mailbox is full
 * @param history how often the address was seen
 * @param id SEON's id of the result
 * @param minimumAgeMonths how old the address is at least, in months
 * @param riskScores scores from SEON's network; e-mail version 3
 * @param score the risk score of the address
 * @param seonFraudHistory what users of SEON reported about the address; e-mail version 3
 * @param validFormat whether it can be an address
 * @param unknownFields every other field, as sent
 */
public record EmailDetails(
        @JsonName("account_aggregates") @Nullable AccountAggregates accountAggregates,
        @JsonName("account_details") Map<String, OnlineAccount> accountDetails,
        @Detail @JsonName("applied_rules") List<AppliedRule> appliedRules,

        @JsonName("associated_domain_registrations") @Nullable
        AssociatedDomainRegistrations associatedDomainRegistrations,

        @JsonName("breach_details") @Nullable BreachDetails breachDetails,
        @Nullable Boolean deliverable,
        @JsonName("domain_details") @Nullable EmailDomainDetails domainDetails,
        @JsonName("earliest_profile_date") @Nullable String earliestProfileDate,
        @Nullable String email,
        @JsonName("email_details") Optional<JsonObject> emailDetails,
        @JsonName("email_domain_details") @Nullable EmailDomainDetails emailDomainDetails,
        List<JsonObject> flags,
        @JsonName("full_inbox") @Nullable Boolean fullInbox,
        @Nullable History history,
        @Nullable String id,
        @JsonName("minimum_age_months") @Nullable Integer minimumAgeMonths,
        @JsonName("risk_scores") @Nullable RiskScores riskScores,
        @Shown @Nullable BigDecimal score,
        @JsonName("seon_fraud_history") @Nullable FraudHistory seonFraudHistory,
        @JsonName("valid_format") @Nullable Boolean validFormat,
        JsonObject unknownFields)
        implements JsonRecord {

    public EmailDetails {
        accountDetails = Collections.unmodifiableMap(accountDetails);
        appliedRules = List.copyOf(appliedRules);
        flags = List.copyOf(flags);
    }

    /**
     * The domain of the address, under whichever name it was sent.
     *
     * @return the domain; empty if nothing was sent about it
     */
    public Optional<EmailDomainDetails> domain() {
        return Optional.ofNullable(domainDetails != null ? domainDetails : emailDomainDetails);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
