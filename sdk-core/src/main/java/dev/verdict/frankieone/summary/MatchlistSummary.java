package dev.verdict.frankieone.summary;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a step that searches the customer's own lists. A component is null if FrankieOne did not send it.
 *
 * @param stepName the kind of summary
 * @param totalMatches the number of matches
 * @param totalUnresolved the number of matches that are not resolved
 * @param totalTruePositives the number of matches that are about the entity
 * @param totalFalsePositives the number of matches that are about another entity
 * @param totalUnknown the number of matches that could be neither confirmed nor ruled out
 * @param matchlistSummaries the same numbers by list
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("MATCHLIST")
public record MatchlistSummary(
        @Printable @Nullable String stepName,
        @Printable @Nullable Integer totalMatches,
        @Printable @Nullable Integer totalUnresolved,
        @Printable @Nullable Integer totalTruePositives,
        @Printable @Nullable Integer totalFalsePositives,
        @Printable @Nullable Integer totalUnknown,
        @Printable List<MatchlistListSummary> matchlistSummaries,
        JsonObject unknownFields)
        implements StepSummary {

    public MatchlistSummary {
        matchlistSummaries = List.copyOf(matchlistSummaries);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
