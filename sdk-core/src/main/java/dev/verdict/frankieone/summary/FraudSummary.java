package dev.verdict.frankieone.summary;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a step that looks for fraud signals. A component is null where nothing was sent.
 *
 * @param stepName the kind of summary
 * @param numberSessionsEvaluated how many sessions were looked at
 * @param numberSessionsNotEvaluated how many were not
 * @param numberDeviceEvaluations how many devices were looked at
 * @param numberEmailAddressEvaluations how many e-mail addresses
 * @param numberIpAddressEvaluations how many IP addresses
 * @param numberPhoneNumberEvaluations how many phone numbers
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
