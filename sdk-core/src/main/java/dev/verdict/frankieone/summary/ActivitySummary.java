package dev.verdict.frankieone.summary;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a step that checks monitored activity. A component is null if FrankieOne did not send it. Newer results have an {@link
 * ActivityMonitorSummary} instead.
 *
 * @param stepName the kind of summary
 * @param totalAML how many results are about money laundering
 * @param totalDevice how many results are about devices
 * @param totalFraud how many results are about fraud
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("ACTIVITY")
public record ActivitySummary(
        @Printable @Nullable String stepName,
        @Printable @Nullable Integer totalAML,
        @Printable @Nullable Integer totalDevice,
        @Printable @Nullable Integer totalFraud,
        JsonObject unknownFields)
        implements StepSummary {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
