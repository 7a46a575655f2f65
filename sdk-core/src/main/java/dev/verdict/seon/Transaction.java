package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.json.Detail;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
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
 * A transaction of SEON's Fraud API. It needs no run: read it as it is, or {@linkplain WorkflowRun#link link} its event to the run that
 * you know it belongs to. SEON does not send that id.
 *
 * <p>SEON sends only the parts that you requested. A missing part was not checked; it never means that nothing was found. {@link
 * #riskSignals()} has one entry for each signal that was checked. Source: the Fraud API reference, version 2. Undocumented fields are
 * kept; {@link #raw} returns one by its JSON name.
 *
 * @param id SEON's id of the transaction; null if SEON did not send it
 * @param state SEON's decision
 * @param fraudScore the fraud score, from 0; null if SEON did not send it
 * @param blackboxScore the score of SEON's machine learning model; null if SEON did not send it
 * @param appliedRules the rules that changed the score
 * @param ruleCategoryDetails the scores by rule category, as sent
 * @param stringAnalyses string comparisons, as sent
 * @param ekycResult the result of the eKYC check
 * @param phoneDetails the phone number; empty if it was not checked
 * @param emailDetails the e-mail address; empty if it was not checked
 * @param ipDetails the IP address; empty if it was not checked
 * @param deviceDetails the device; empty if it was not checked
 * @param amlDetails the AML screening; empty if it was not requested
 * @param amlBankScreeningDetails the AML screening of a bank, as sent; empty if it was not requested
 * @param binDetails the card, by its first digits; empty if it was not checked
 * @param geolocationDetails distances between the addresses of the transaction; empty if they were not requested
 * @param actionType the action of the person; null if SEON did not send it
 * @param amount the amount; null if SEON did not send it
 * @param currency the currency of the amount; null if SEON did not send it
 * @param userId the integrator's id of the person; null if SEON did not send it
 * @param userName the person's name; null if SEON did not send it
 * @param email the person's e-mail address; null if SEON did not send it
 * @param calculationTime how long the scoring took, in milliseconds; null if SEON did not send it
 * @param seonId SEON's id of the request; null if SEON did not send it
 * @param version the version of the scoring; null if SEON did not send it
 * @param unknownFields fields that this version does not know, as sent
 */
public record Transaction(
        @Printable @Nullable String id,
        @Printable Open<Decision> state,
        @Printable @JsonName("fraud_score") @Nullable BigDecimal fraudScore,
        @Printable @JsonName("blackbox_score") @Nullable BigDecimal blackboxScore,
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
        @Printable @JsonName("seon_id") @Nullable String seonId,
        @Nullable String version,
        JsonObject unknownFields)
        implements JsonRecord {

    public Transaction {
        appliedRules = List.copyOf(appliedRules);
        ruleCategoryDetails = List.copyOf(ruleCategoryDetails);
        stringAnalyses = List.copyOf(stringAnalyses);
    }

    /**
     * The risk signals of this transaction.
     *
     * @return true or false for each signal that was checked, in the order of {@link RiskSignal}, unmodifiable. A signal that was not
     *     checked is not a key of the map: do not read a missing key as false
     */
    public Map<RiskSignal, Boolean> riskSignals() {
        return RiskSignal.of(this);
    }

    /**
     * The hash that identifies the device.
     *
     * @return the field {@code device_hash}, of the transaction or of its {@code device_details}; empty if there is none
     */
    public Optional<String> deviceHash() {
        return text("device_hash").or(() -> deviceDetails.map(DeviceDetails::deviceHash));
    }

    /**
     * The person's country.
     *
     * @return the field {@code country}, or that of the {@code ip_details}; empty if there is none
     */
    public Optional<String> country() {
        return text("country").or(() -> ipDetails.map(IpDetails::country));
    }

    private Optional<String> text(String field) {
        return Optional.ofNullable(SentValues.text(unknownFields.get(field)));
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
