package dev.verdict.frankieone.summary;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a step that looks for fraud signals. A component is null if FrankieOne did not send it.
 *
 * @param stepName the kind of summary
 * @param numberSessionsEvaluated the number of sessions that were evaluated
 * @param numberSessionsNotEvaluated the number of sessions that were not evaluated
 * @param numberDeviceEvaluations the number of devices that were evaluated
 * @param numberEmailAddressEvaluations the number of e-mail addresses that were evaluated
 * @param numberIpAddressEvaluations the number of IP addresses that were evaluated
 * @param numberPhoneNumberEvaluations the number of phone numbers that were evaluated
 * @param maximumDeviceRisk the highest risk among the devices
 * @param maximumEmailAddressRisk the highest risk among the e-mail addresses
 * @param maximumIpAddressRisk the highest risk among the IP addresses
 * @param maximumPhoneNumberRisk the highest risk among the phone numbers
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("FRAUD")
public record FraudSummary(
        @Printable @Nullable String stepName,
        @Printable @Nullable Integer numberSessionsEvaluated,
        @Printable @Nullable Integer numberSessionsNotEvaluated,
        @Printable @Nullable Integer numberDeviceEvaluations,
        @Printable @Nullable Integer numberEmailAddressEvaluations,
        @Printable @Nullable Integer numberIpAddressEvaluations,
        @Printable @Nullable Integer numberPhoneNumberEvaluations,
        @Printable Open<RiskLevel> maximumDeviceRisk,
        @Printable Open<RiskLevel> maximumEmailAddressRisk,
        @Printable Open<RiskLevel> maximumIpAddressRisk,
        @Printable Open<RiskLevel> maximumPhoneNumberRisk,
        JsonObject unknownFields)
        implements StepSummary {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
