package dev.verdict.frankieone.summary;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a step that looks for the same entity under another id. A component is null where nothing was sent.
 *
 * @param stepName the kind of summary
 * @param totalDuplicates all duplicates
 * @param totalUnresolved duplicates that nobody has resolved
 * @param totalResolved duplicates that were resolved
 * @param totalTruePositives duplicates that are
 * @param totalFalsePositives duplicates that are not
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("DUPLICATE")
public record DuplicateSummary(
        @Printable @Nullable String stepName,
        @Printable @Nullable Integer totalDuplicates,
        @Printable @Nullable Integer totalUnresolved,
        @Printable @Nullable Integer totalResolved,
        @Printable @Nullable Integer totalTruePositives,
        @Printable @Nullable Integer totalFalsePositives,
        JsonObject unknownFields)
        implements StepSummary {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
