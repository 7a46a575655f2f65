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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The check of an e-mail address. A component is null if SEON did not send it, usually because you did not request it. Null never
 * means that nothing was found. Source: the Fraud API reference, and for the fields of e-mail version 3 third-party code.
 *
 * @param accountAggregates how many online accounts are registered with the address, by category; e-mail version 3
 * @param accountDetails online accounts by the name of the site; empty if none were checked
 * @param appliedRules the rules about the address that applied
 * @param associatedDomainRegistrations domains that were registered with the address
 * @param breachDetails data breaches that the address was found in
 * @param deliverable whether mail can be delivered to it
 * @param domainDetails the domain of the address
 * @param earliestProfileDate when the oldest known account was made, as a date
 * @param email the address
 * @param emailDetails further data, as sent; their structure is undocumented
 * @param emailDomainDetails the domain of the address, under its field name in e-mail version 3
 * @param flags flags that SEON customers set, as sent
 * @param fullInbox whether its mailbox is full
 * @param history earlier sightings of the address
 * @param id SEON's id of the result
 * @param minimumAgeMonths the minimum age of the address, in months
 * @param riskScores scores from SEON's network; e-mail version 3
 * @param score the risk score of the address
 * @param seonFraudHistory what SEON customers reported about the address; e-mail version 3
 * @param validFormat whether its format is valid
 * @param unknownFields fields that this version does not know, as sent
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
        @Printable @Nullable BigDecimal score,
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
     * The domain of the address, whichever of its two fields SEON sent.
     *
     * @return the domain; empty if SEON sent neither field
     */
    public Optional<EmailDomainDetails> domain() {
        return Optional.ofNullable(domainDetails != null ? domainDetails : emailDomainDetails);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
