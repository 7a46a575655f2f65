package dev.verdict.frankieone.summary;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a screening step: hits, counted by how they were resolved and by kind. A component is null where
 * nothing was sent.
 *
 * @param stepName the kind of summary
 * @param totalHits all hits
 * @param totalUnresolved hits that nobody has resolved
 * @param totalTruePositives hits that are about the entity
 * @param totalFalsePositives hits that are about somebody else
 * @param totalUnknown hits of which it cannot be told
 * @param numUnresolvedPEP unresolved hits as a politically exposed person
 * @param numUnresolvedSanction unresolved hits on sanction lists
 * @param numUnresolvedWatchlist unresolved hits on watchlists
 * @param numUnresolvedAdverseMedia unresolved hits in adverse media
 * @param providerSummaries the same by provider
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
