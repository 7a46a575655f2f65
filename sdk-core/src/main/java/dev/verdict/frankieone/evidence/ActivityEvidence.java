package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import dev.verdict.frankieone.activity.Activity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signals in monitored activity. FrankieOne sends one of two forms, and this interface reads both alike. Newer results hold one activity
 * and its result. Older results hold a level of risk and the results of several activities, each with the id of its activity.
 */
public sealed interface ActivityEvidence extends SupplementaryData
        permits ActivityAmlEvidence, ActivityDeviceEvidence, ActivityEventEvidence, ActivityFraudEvidence {

    /**
     * The level of risk, in either form.
     *
     * @return the level; absent if FrankieOne did not send one
     */
    Open<RiskLevel> risk();

    /**
     * The monitored activity.
     *
     * @return the activity; null if FrankieOne did not send one, as in older results
     */
    @Nullable
    Activity activity();

    /**
     * The results, in either form.
     *
     * @return the results by activity, unmodifiable; empty if FrankieOne sent none
     */
    List<ActivityResult> results();
}
