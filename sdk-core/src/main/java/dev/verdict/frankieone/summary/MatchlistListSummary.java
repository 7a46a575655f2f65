package dev.verdict.frankieone.summary;

import dev.verdict.Open;
import dev.verdict.frankieone.MatchlistAction;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * What a step found on one list of the customer, counted. A component is null where nothing was sent.
 *
 * @param matchlistId the id of the list
 * @param name the name of the list
 * @param description what the list is for
 * @param action what the list asks for on a match
 * @param numMatches all matches
 * @param numUnresolved matches that nobody has resolved
 * @param numTruePositives matches that are about the entity
 * @param numFalsePositives matches that are about somebody else
 * @param numUnknown matches of which it cannot be told
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
