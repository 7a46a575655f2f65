package dev.verdict.frankieone.summary;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Kind;
import dev.verdict.json.Shown;
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
@Kind("ACTIVITY_MONITOR")
public record ActivityMonitorSummary(
        @Shown @Nullable String stepName,
        @Shown @Nullable Integer amlActivityCount,
        @Shown @Nullable Integer amlActivityTruePositiveCount,
        @Shown @Nullable Integer fraudActivityCount,
        @Shown @Nullable Integer fraudActivityTruePositiveCount,
        @Shown @Nullable Integer eventActivityCount,
        @Shown @Nullable Integer eventActivityTruePositiveCount,
        JsonObject unknownFields)
        implements StepSummary {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
