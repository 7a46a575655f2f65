package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import dev.verdict.frankieone.activity.Activity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in monitored activity. A result is sent in one of two forms. Newer ones hold the activity and what was found in it. Older
 * ones hold the risk and what was found in several activities, of which they give the ids. Both are read alike here.
 */
public sealed interface ActivityEvidence extends SupplementaryData
        permits ActivityAmlEvidence, ActivityDeviceEvidence, ActivityEventEvidence, ActivityFraudEvidence {

    /**
     * The risk, wherever it was sent.
     *
     * @return absent where nothing was sent
     */
    Open<RiskLevel> risk();

    /**
     * The activity that was looked at.
     *
     * @return null where none was sent, as in older results
     */
    @Nullable
    Activity activity();

    /**
     * What was found, in either form.
     *
     * @return by activity, unmodifiable; empty where nothing was sent
     */
    List<ActivityResult> results();
}
