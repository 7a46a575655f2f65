package dev.verdict.frankieone.summary;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a step that checks monitored activity. A component is null if FrankieOne did not send it. Older results have an {@link
 * ActivitySummary} instead.
 *
 * @param stepName the kind of summary
 * @param amlActivityCount how many activities show signals of money laundering
 * @param amlActivityTruePositiveCount how many of these a reviewer confirmed
 * @param fraudActivityCount how many activities show signals of fraud
 * @param fraudActivityTruePositiveCount how many of these a reviewer confirmed
 * @param eventActivityCount how many activities are events
 * @param eventActivityTruePositiveCount how many of these a reviewer confirmed
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("ACTIVITY_MONITOR")
public record ActivityMonitorSummary(
        @Printable @Nullable String stepName,
        @Printable @Nullable Integer amlActivityCount,
        @Printable @Nullable Integer amlActivityTruePositiveCount,
        @Printable @Nullable Integer fraudActivityCount,
        @Printable @Nullable Integer fraudActivityTruePositiveCount,
        @Printable @Nullable Integer eventActivityCount,
        @Printable @Nullable Integer eventActivityTruePositiveCount,
        JsonObject unknownFields)
        implements StepSummary {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
