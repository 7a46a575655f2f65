package dev.verdict.frankieone.summary;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a step that searches for the same entity under another id. A component is null if FrankieOne did not send it.
 *
 * @param stepName the kind of summary
 * @param totalDuplicates the number of duplicates
 * @param totalUnresolved the number of duplicates that are not resolved
 * @param totalResolved the number of duplicates that are resolved
 * @param totalTruePositives the number of duplicates that are the same entity
 * @param totalFalsePositives the number of duplicates that are another entity
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
