package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fraud signals of one thing. */
public sealed interface FraudEvidence extends SupplementaryData
        permits FraudDeviceEvidence, FraudEmailAddressEvidence, FraudIpAddressEvidence, FraudPhoneNumberEvidence {

    /**
     * The risk.
     *
     * @return absent where nothing was sent
     */
    Open<RiskLevel> riskLevel();

    /**
     * The signals.
     *
     * @return unmodifiable
     */
    List<Indicator> indicators();

    /**
     * Where the provider keeps it.
     *
     * @return null where nothing was sent
     */
    @Nullable
    ResultReference reference();
}
