package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The two forms in which the platform sends what was found in monitored activity. */
final class ActivityResults {
    private ActivityResults() {}

    /** The risk beside the results, as older ones have it, or else in the only result. */
    static Open<RiskLevel> risk(Open<RiskLevel> ofAll, @Nullable ActivityResult result) {
        return ofAll.isPresent() || result == null ? ofAll : result.riskLevel();
    }

    static List<ActivityResult> all(List<ActivityResult> older, @Nullable ActivityResult result) {
        if (result == null) {
            return older;
        }
        return Stream.concat(older.stream(), Stream.of(result)).toList();
    }
}
