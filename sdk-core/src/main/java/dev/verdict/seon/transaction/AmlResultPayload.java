package dev.verdict.seon.transaction;

import dev.verdict.json.Detail;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list entries that matched a person. A component is null if SEON did not send it, usually because you did not request it.
 * Null never means that nothing was found.
 *
 * @param crimelistEntries from lists of crimes
 * @param pepEntries of politically exposed persons
 * @param sanctionlistEntries from sanctions lists
 * @param sanctionlistSources the sanctions lists that were searched
 * @param searchedAt when the search was made
 * @param watchlistEntries from watch lists
 * @param unknownFields fields that this version does not know, as sent
 */
public record AmlResultPayload(
        @Detail @JsonName("crimelist_entries") List<AmlEntry> crimelistEntries,
        @Detail @JsonName("pep_entries") List<AmlEntry> pepEntries,
        @Detail @JsonName("sanctionlist_entries") List<AmlEntry> sanctionlistEntries,
        @Detail @JsonName("sanctionlist_sources") List<AmlSource> sanctionlistSources,
        @Printable @JsonName("searched_at") @Nullable Instant searchedAt,
        @Detail @JsonName("watchlist_entries") List<AmlEntry> watchlistEntries,
        JsonObject unknownFields)
        implements JsonRecord {

    public AmlResultPayload {
        crimelistEntries = List.copyOf(crimelistEntries);
        pepEntries = List.copyOf(pepEntries);
        sanctionlistEntries = List.copyOf(sanctionlistEntries);
        sanctionlistSources = List.copyOf(sanctionlistSources);
        watchlistEntries = List.copyOf(watchlistEntries);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
