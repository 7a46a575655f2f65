package dev.verdict.frankieone.summary;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a step that looks through lists of the customer's own. A component is null where nothing was sent.
 *
 * @param stepName the kind of summary
 * @param totalMatches all matches
 * @param totalUnresolved matches that nobody has resolved
 * @param totalTruePositives matches that are about the entity
 * @param totalFalsePositives matches that are about somebody else
 * @param totalUnknown matches of which it cannot be told
 * @param matchlistSummaries the same by list
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
