package dev.verdict.frankieone;

import dev.verdict.frankieone.evidence.AmlEvidence;
import dev.verdict.frankieone.summary.AmlProviderSummary;
import dev.verdict.frankieone.summary.AmlSummary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts unresolved hits: from the evidence of each step, or from its summary if the step has no screening evidence. */
final class AmlCounts {
    private int unresolved;
    private final Map<AmlHitKind, Integer> byKind = new EnumMap<>(AmlHitKind.class);
    private boolean fromSummary;

    private AmlCounts() {}

    static AmlHits of(List<StepResult> steps) {
        AmlCounts counts = new AmlCounts();
        List<ProcessResult> checks = new ArrayList<>();
        for (StepResult step : steps) {
            int before = checks.size();
            for (ProcessResult check : step.processResults()) {
                if (isScreening(check)) {
                    checks.add(check);
                }
            }
            if (checks.size() == before && step.summary() instanceof AmlSummary summary) {
                counts.add(summary);
            }
        }
        for (ProcessResult check : DistinctChecks.of(checks)) {
            if (EvidenceRules.isUnresolvedHit(check)) {
                counts.add(check);
            }
        }
        return new AmlHits(counts.unresolved, counts.byKind, counts.fromSummary);
    }

    private static boolean isScreening(ProcessResult check) {
        return check.resultClass().is(ProcessResultClass.AML) || check.supplementaryData() instanceof AmlEvidence;
    }

    private void add(ProcessResult hit) {
        unresolved++;
        if (hit.supplementaryData() instanceof AmlEvidence evidence) {
            evidence.kinds().forEach(kind -> byKind.merge(kind, 1, Integer::sum));
        }
    }

    private void add(AmlSummary summary) {
        int largest = count(summary, summary.totalUnresolved(), AmlProviderSummary::numUnresolved);
        for (AmlHitKind kind : AmlHitKind.values()) {
            int count = switch (kind) {
                case PEP -> count(summary, summary.numUnresolvedPEP(), AmlProviderSummary::numUnresolvedPEP);
                case SANCTION ->
                    count(summary, summary.numUnresolvedSanction(), AmlProviderSummary::numUnresolvedSanction);
                case WATCHLIST ->
                    count(summary, summary.numUnresolvedWatchlist(), AmlProviderSummary::numUnresolvedWatchlist);
                case MEDIA ->
                    count(summary, summary.numUnresolvedAdverseMedia(), AmlProviderSummary::numUnresolvedAdverseMedia);
            };
            if (count > 0) {
                byKind.merge(kind, count, Integer::sum);
            }
            largest = Math.max(largest, count);
        }
        unresolved += largest;
        fromSummary = true;
    }

    /** The total if it was sent, else the sum over the providers. */
    private static int count(
            AmlSummary summary, @Nullable Integer total, Function<AmlProviderSummary, @Nullable Integer> ofProvider) {
        if (total != null) {
            return total;
        }
        return summary.providerSummaries().stream()
                .map(ofProvider)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
