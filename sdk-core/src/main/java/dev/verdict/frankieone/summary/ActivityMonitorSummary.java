package dev.verdict.frankieone.summary;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a step that looks at monitored activity. A component is null where nothing was sent.
 * Older results have an {@link ActivitySummary} instead.
 *
 * @param stepName the kind of summary
 * @param amlActivityCount how many activities are about money laundering
 * @param amlActivityTruePositiveCount how many of these a person confirmed
 * @param fraudActivityCount how many are about fraud
 * @param fraudActivityTruePositiveCount how many of these a person confirmed
 * @param eventActivityCount how many are events
 * @param eventActivityTruePositiveCount how many of these a person confirmed
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
