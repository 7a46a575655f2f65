package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the two forms of {@link ActivityEvidence} alike. */
final class ActivityResults {
    private ActivityResults() {}

    /** The level beside the results, as in older evidence, or else the level in the only result. */
    static Open<RiskLevel> risk(Open<RiskLevel> evidenceRisk, @Nullable ActivityResult result) {
        return evidenceRisk.isPresent() || result == null ? evidenceRisk : result.riskLevel();
    }

    static List<ActivityResult> all(List<ActivityResult> olderResults, @Nullable ActivityResult result) {
        if (result == null) {
            return olderResults;
        }
        return Stream.concat(olderResults.stream(), Stream.of(result)).toList();
    }
}
