package dev.verdict.frankieone.summary;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a screening step: the number of hits, by resolution and by kind. A component is null if FrankieOne did not send it.
 *
 * @param stepName the kind of summary
 * @param totalHits the number of hits
 * @param totalUnresolved the number of hits that are not resolved
 * @param totalTruePositives the number of hits that are about the entity
 * @param totalFalsePositives the number of hits that are about another entity
 * @param totalUnknown the number of hits that could be neither confirmed nor ruled out
 * @param numUnresolvedPEP the number of unresolved hits of politically exposed persons (PEP)
 * @param numUnresolvedSanction the number of unresolved hits on sanction lists
 * @param numUnresolvedWatchlist the number of unresolved hits on watchlists
 * @param numUnresolvedAdverseMedia the number of unresolved hits in adverse media
 * @param providerSummaries the same numbers by provider
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("AML")
public record AmlSummary(
        @Printable @Nullable String stepName,
        @Printable @Nullable Integer totalHits,
        @Printable @Nullable Integer totalUnresolved,
        @Printable @Nullable Integer totalTruePositives,
        @Printable @Nullable Integer totalFalsePositives,
        @Printable @Nullable Integer totalUnknown,
        @Printable @Nullable Integer numUnresolvedPEP,
        @Printable @Nullable Integer numUnresolvedSanction,
        @Printable @Nullable Integer numUnresolvedWatchlist,
        @Printable @Nullable Integer numUnresolvedAdverseMedia,
        @Printable List<AmlProviderSummary> providerSummaries,
        JsonObject unknownFields)
        implements StepSummary {

    public AmlSummary {
        providerSummaries = List.copyOf(providerSummaries);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
