package dev.verdict.frankieone.summary;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hits that one provider found in a screening, as numbers. A component is null if FrankieOne did not send it.
 *
 * @param name the name of the provider
 * @param numHits the number of hits
 * @param numUnresolved the number of hits that are not resolved
 * @param numTruePositives the number of hits that are about the entity
 * @param numFalsePositives the number of hits that are about another entity
 * @param numUnknown the number of hits that could be neither confirmed nor ruled out
 * @param numUnresolvedPEP the number of unresolved hits of politically exposed persons (PEP)
 * @param numUnresolvedSanction the number of unresolved hits on sanction lists
 * @param numUnresolvedWatchlist the number of unresolved hits on watchlists
 * @param numUnresolvedAdverseMedia the number of unresolved hits in adverse media
 * @param pepCountries the countries of PEP hits
 * @param sanctionCountries the countries of sanction hits
 * @param watchlistCountries the countries of watchlist hits
 * @param adverseMediaCountries the countries of media hits
 * @param searchQuery the data that the provider searched for
 * @param lastRetrievedAt when the results were last fetched from the provider
 * @param unknownFields every other field, as sent
 */
public record AmlProviderSummary(
        @Printable @Nullable String name,
        @Printable @Nullable Integer numHits,
        @Printable @Nullable Integer numUnresolved,
        @Printable @Nullable Integer numTruePositives,
        @Printable @Nullable Integer numFalsePositives,
        @Printable @Nullable Integer numUnknown,
        @Printable @Nullable Integer numUnresolvedPEP,
        @Printable @Nullable Integer numUnresolvedSanction,
        @Printable @Nullable Integer numUnresolvedWatchlist,
        @Printable @Nullable Integer numUnresolvedAdverseMedia,
        List<String> pepCountries,
        List<String> sanctionCountries,
        List<String> watchlistCountries,
        List<String> adverseMediaCountries,
        @Nullable AmlSearchQuery searchQuery,
        @Nullable Instant lastRetrievedAt,
        JsonObject unknownFields)
        implements JsonRecord {

    public AmlProviderSummary {
        pepCountries = List.copyOf(pepCountries);
        sanctionCountries = List.copyOf(sanctionCountries);
        watchlistCountries = List.copyOf(watchlistCountries);
        adverseMediaCountries = List.copyOf(adverseMediaCountries);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
