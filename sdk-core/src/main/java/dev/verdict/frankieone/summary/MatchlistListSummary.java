package dev.verdict.frankieone.summary;

import dev.verdict.Open;
import dev.verdict.frankieone.MatchlistAction;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The matches on one of the customer's own lists, as numbers. A component is null if FrankieOne did not send it.
 *
 * @param matchlistId the id of the list
 * @param name the name of the list
 * @param description what the list is for
 * @param action the action that the list asks for on a match
 * @param numMatches the number of matches
 * @param numUnresolved the number of matches that are not resolved
 * @param numTruePositives the number of matches that are about the entity
 * @param numFalsePositives the number of matches that are about another entity
 * @param numUnknown the number of matches that could be neither confirmed nor ruled out
 * @param unknownFields every other field, as sent
 */
public record MatchlistListSummary(
        @Printable @Nullable String matchlistId,
        @Nullable String name,
        @Nullable String description,
        @Printable Open<MatchlistAction> action,
        @Printable @Nullable Integer numMatches,
        @Printable @Nullable Integer numUnresolved,
        @Printable @Nullable Integer numTruePositives,
        @Printable @Nullable Integer numFalsePositives,
        @Printable @Nullable Integer numUnknown,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
