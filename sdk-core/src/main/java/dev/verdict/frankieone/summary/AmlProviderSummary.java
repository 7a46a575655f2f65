package dev.verdict.frankieone.summary;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one provider found in a screening, counted. A component is null where nothing was sent.
 *
 * @param name the provider
 * @param numHits all hits
 * @param numUnresolved hits that nobody has resolved
 * @param numTruePositives hits that are about the entity
 * @param numFalsePositives hits that are about somebody else
 * @param numUnknown hits of which it cannot be told
 * @param numUnresolvedPEP unresolved hits as a politically exposed person
 * @param numUnresolvedSanction unresolved hits on sanction lists
 * @param numUnresolvedWatchlist unresolved hits on watchlists
 * @param numUnresolvedAdverseMedia unresolved hits in adverse media
 * @param pepCountries the countries of hits as a politically exposed person
 * @param sanctionCountries the countries of sanction hits
 * @param watchlistCountries the countries of watchlist hits
 * @param adverseMediaCountries the countries of media hits
 * @param searchQuery what was searched for
 * @param lastRetrievedAt when the provider was last asked
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
