package dev.verdict.frankieone.evidence;

import dev.verdict.frankieone.AmlHitKind;
import dev.verdict.frankieone.Attribute;
import dev.verdict.frankieone.NormalizedLevel;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A hit in an AML screening: the person or organization found (the match), and the lists that name it. A component is null if FrankieOne
 * did not send it.
 *
 * @param type the kind of evidence
 * @param serviceProvider the provider
 * @param caseId the provider's id of the case
 * @param searchId the provider's id of the search
 * @param groupingId the id that groups the hits of one person
 * @param referenceId the provider's id of the hit
 * @param reportUrl the URL of the provider's report
 * @param originalStepSearchLevel how wide the search of the original step was
 * @param matchData the match
 * @param aliases other names of the match
 * @param pepData public offices of the match
 * @param sanctionData entries on sanction lists
 * @param watchlistData entries on watchlists
 * @param mediaData adverse media
 * @param relatedParties people and organizations close to the match
 * @param referenceDocs further documents
 * @param fuzziness the fuzziness of the comparison of names
 * @param notes notes, by key
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("AML")
public record AmlEvidence(
        @Printable @Nullable String type,
        @Printable @Nullable String serviceProvider,
        @Printable @Nullable String caseId,
        @Printable @Nullable String searchId,
        @Printable @Nullable String groupingId,
        @Printable @Nullable String referenceId,
        @Nullable String reportUrl,
        @Nullable String originalStepSearchLevel,
        @Nullable AmlMatch matchData,
        List<String> aliases,
        List<AmlPep> pepData,
        List<AmlListing> sanctionData,
        List<AmlListing> watchlistData,
        List<AmlMedia> mediaData,
        List<AmlRelatedParty> relatedParties,
        List<AmlReferenceDocument> referenceDocs,
        @Nullable NormalizedLevel fuzziness,
        Map<String, Attribute> notes,
        JsonObject unknownFields)
        implements SupplementaryData {

    public AmlEvidence {
        aliases = List.copyOf(aliases);
        pepData = List.copyOf(pepData);
        sanctionData = List.copyOf(sanctionData);
        watchlistData = List.copyOf(watchlistData);
        mediaData = List.copyOf(mediaData);
        relatedParties = List.copyOf(relatedParties);
        referenceDocs = List.copyOf(referenceDocs);
        notes = Collections.unmodifiableMap(notes);
    }

    /**
     * The kinds of list that name the match.
     *
     * @return the kinds with at least one entry, unmodifiable; empty if there is no entry
     */
    public Set<AmlHitKind> kinds() {
        Set<AmlHitKind> kinds = EnumSet.noneOf(AmlHitKind.class);
        for (AmlHitKind kind : AmlHitKind.values()) {
            List<?> entries = switch (kind) {
                case PEP -> pepData;
                case SANCTION -> sanctionData;
                case WATCHLIST -> watchlistData;
                case MEDIA -> mediaData;
            };
            if (!entries.isEmpty()) {
                kinds.add(kind);
            }
        }
        return Collections.unmodifiableSet(kinds);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
