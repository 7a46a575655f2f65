package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A transaction as SEON's Fraud API gives it. It is open: what this version does not know, {@link #raw} gives by its name in JSON.
 * It does not say which run it belongs to. A component is null where nothing was sent.
 *
 * @param id SEON's id of the transaction
 * @param state what SEON makes of it
 * @param fraudScore the fraud score
 * @param actionType what the person did
 * @param amount the amount
 * @param currency the amount's currency
 * @param userId the integrator's id of the person
 * @param userName the person's name
 * @param email the person's e-mail address
 * @param unknownFields every other field, as sent
 */
public record Transaction(
        @Shown @Nullable String id,
        @Shown Open<Decision> state,
        @Shown @JsonName("fraud_score") @Nullable BigDecimal fraudScore,
        @JsonName("action_type") @Nullable String actionType,
        @JsonName("transaction_amount") @Nullable BigDecimal amount,
        @JsonName("transaction_currency") @Nullable String currency,
        @JsonName("user_id") @Nullable String userId,
        @JsonName("user_fullname") @Nullable String userName,
        @Nullable String email,
        JsonObject unknownFields)
        implements JsonRecord {

    /**
     * The rules that added to the score, or took from it.
     *
     * @return the rules in the order sent, unmodifiable; what is no rule is left out
     */
    public List<AppliedRule> appliedRules() {
        List<AppliedRule> rules = new ArrayList<>();
        if (unknownFields.get("applied_rules") instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> rule) {
                    rules.add(new AppliedRule(
                            text(rule.get("id")),
                            text(rule.get("name")),
                            text(rule.get("operation")),
                            rule.get("score") instanceof BigDecimal score ? score : null));
                }
            }
        }
        return List.copyOf(rules);
    }

    /**
     * What was found about the phone number.
     *
     * @return the field {@code phone_details}; empty if it was not looked up
     */
    public Optional<JsonObject> phoneDetails() {
        return unknownFields.object("phone_details");
    }

    /**
     * What was found about the e-mail address.
     *
     * @return the field {@code email_details}; empty if it was not looked up
     */
    public Optional<JsonObject> emailDetails() {
        return unknownFields.object("email_details");
    }

    /**
     * What was found about the IP address.
     *
     * @return the field {@code ip_details}; empty if it was not looked up
     */
    public Optional<JsonObject> ipDetails() {
        return unknownFields.object("ip_details");
    }

    /**
     * What screening for sanctions, political exposure and the like found.
     *
     * @return the field {@code aml_details}; empty if nobody was screened
     */
    public Optional<JsonObject> amlDetails() {
        return unknownFields.object("aml_details");
    }

    /**
     * The hash that tells the device.
     *
     * @return the field {@code device_hash}, of the transaction or of its {@code device_details}; empty if there is none
     */
    public Optional<String> deviceHash() {
        return first("device_hash", "device_details", "device_hash");
    }

    /**
     * The country that the person was in.
     *
     * @return the field {@code country}, or that of the {@code ip_details}; empty if there is none
     */
    public Optional<String> country() {
        return first("country", "ip_details", "country");
    }

    private Optional<String> first(String field, String details, String inDetails) {
        if (unknownFields.get(field) instanceof String text) {
            return Optional.of(text);
        }
        return unknownFields.object(details).map(object -> text(object.get(inDetails)));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text ? text : null;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
