package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.json.Detail;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import dev.verdict.seon.idv.Decision;
import dev.verdict.seon.transaction.AmlDetails;
import dev.verdict.seon.transaction.AppliedRule;
import dev.verdict.seon.transaction.BinDetails;
import dev.verdict.seon.transaction.DeviceDetails;
import dev.verdict.seon.transaction.EmailDetails;
import dev.verdict.seon.transaction.GeolocationDetails;
import dev.verdict.seon.transaction.IpDetails;
import dev.verdict.seon.transaction.PhoneDetails;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A transaction as SEON's Fraud API gives it. It does not say which run it belongs to.
 *
 * <p>SEON sends the parts that its user asked for. A part that is absent was not looked up; it never means that there was nothing to
 * find. {@link #riskSignals()} says of each signal whether it was looked at, and what was found. Source: the Fraud API reference,
 * version 2; what the vendor does not document is kept, and {@link #raw} gives it by its name in JSON.
 *
 * @param id SEON's id of the transaction; null if none was sent
 * @param state what SEON makes of it
 * @param fraudScore the fraud score, from 0; null if none was sent
 * @param blackboxScore the score of SEON's machine learning; null if none was sent
 * @param appliedRules the rules that added to the score, or took from it
 * @param ruleCategoryDetails the scores by category of rules, as sent
 * @param stringAnalyses comparisons of texts, as sent
 * @param ekycResult how the check against official registers ended
 * @param phoneDetails what was found about the phone number; empty if it was not looked up
 * @param emailDetails what was found about the e-mail address; empty if it was not looked up
 * @param ipDetails what was found about the IP address; empty if it was not looked up
 * @param deviceDetails what was found about the device; empty if it was not looked up
 * @param amlDetails what screening for sanctions, political exposure and the like found; empty if nobody was screened
 * @param amlBankScreeningDetails what screening of a bank found, as sent; empty if none was screened
 * @param binDetails what the first digits of the card tell; empty if they were not looked up
 * @param geolocationDetails distances between the places of the transaction; empty if they were not asked for
 * @param actionType what the person did; null if it was not sent
 * @param amount the amount; null if it was not sent
 * @param currency the amount's currency; null if it was not sent
 * @param userId the integrator's id of the person; null if it was not sent
 * @param userName the person's name; null if it was not sent
 * @param email the person's e-mail address; null if it was not sent
 * @param calculationTime how long the scoring took, in milliseconds; null if it was not sent
 * @param seonId SEON's id of the request; null if it was not sent
 * @param version the version of the scoring; null if it was not sent
 * @param unknownFields every other field, as sent
 */
public record Transaction(
        @Shown @Nullable String id,
        @Shown Open<Decision> state,
        @Shown @JsonName("fraud_score") @Nullable BigDecimal fraudScore,
        @Shown @JsonName("blackbox_score") @Nullable BigDecimal blackboxScore,
        @Detail @JsonName("applied_rules") List<AppliedRule> appliedRules,
        @JsonName("rule_category_details") List<JsonObject> ruleCategoryDetails,
        @JsonName("string_analyses") List<JsonObject> stringAnalyses,
        @JsonName("ekyc_result") Open<EkycResult> ekycResult,
        @JsonName("phone_details") Optional<PhoneDetails> phoneDetails,
        @JsonName("email_details") Optional<EmailDetails> emailDetails,
        @JsonName("ip_details") Optional<IpDetails> ipDetails,
        @JsonName("device_details") Optional<DeviceDetails> deviceDetails,
        @JsonName("aml_details") Optional<AmlDetails> amlDetails,
        @JsonName("aml_bank_screening_details") Optional<JsonObject> amlBankScreeningDetails,
        @JsonName("bin_details") Optional<BinDetails> binDetails,
        @JsonName("geolocation_details") Optional<GeolocationDetails> geolocationDetails,
        @JsonName("action_type") @Nullable String actionType,
        @JsonName("transaction_amount") @Nullable BigDecimal amount,
        @JsonName("transaction_currency") @Nullable String currency,
        @JsonName("user_id") @Nullable String userId,
        @JsonName("user_fullname") @Nullable String userName,
        @Nullable String email,
        @JsonName("calculation_time") @Nullable BigDecimal calculationTime,
        @Shown @JsonName("seon_id") @Nullable String seonId,
        @Nullable String version,
        JsonObject unknownFields)
        implements JsonRecord {

    public Transaction {
        appliedRules = List.copyOf(appliedRules);
        ruleCategoryDetails = List.copyOf(ruleCategoryDetails);
        stringAnalyses = List.copyOf(stringAnalyses);
    }

    /**
     * The signals that an analyst looks for.
     *
     * @return whether each was found, in the order of {@link RiskSignal}; a signal that SEON did not look at, or was not asked about,
     *     is not among the keys, and must not be taken for one that was not found. Unmodifiable
     */
    public Map<RiskSignal, Boolean> riskSignals() {
        return RiskSignal.of(this);
    }

    /**
     * The hash that tells the device.
     *
     * @return the field {@code device_hash}, of the transaction or of its {@code device_details}; empty if there is none
     */
    public Optional<String> deviceHash() {
        return text("device_hash").or(() -> deviceDetails.map(DeviceDetails::deviceHash));
    }

    /**
     * The country that the person was in.
     *
     * @return the field {@code country}, or that of the {@code ip_details}; empty if there is none
     */
    public Optional<String> country() {
        return text("country").or(() -> ipDetails.map(IpDetails::country));
    }

    private Optional<String> text(String field) {
        return Optional.ofNullable(RawValues.text(unknownFields.get(field)));
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
