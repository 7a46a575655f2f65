package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import java.util.List;

/** What was found in monitored activity. */
public sealed interface ActivityEvidence extends SupplementaryData
        permits ActivityAmlEvidence, ActivityDeviceEvidence, ActivityFraudEvidence {

    /**
     * The risk.
     *
     * @return absent where nothing was sent
     */
    Open<RiskLevel> riskLevel();

    /**
     * What was found.
     *
     * @return by activity, unmodifiable
     */
    List<ActivityResult> activityResults();
}
