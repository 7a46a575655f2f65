package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fraud signals of a device, an e-mail address, an IP address or a phone number. */
public sealed interface FraudEvidence extends SupplementaryData
        permits FraudDeviceEvidence, FraudEmailAddressEvidence, FraudIpAddressEvidence, FraudPhoneNumberEvidence {

    /**
     * The level of risk.
     *
     * @return the level; absent if FrankieOne did not send it
     */
    Open<RiskLevel> riskLevel();

    /**
     * The signals.
     *
     * @return the signals, unmodifiable; empty if FrankieOne sent none
     */
    List<Indicator> indicators();

    /**
     * The provider's reference to the result.
     *
     * @return the reference; null if FrankieOne did not send it
     */
    @Nullable
    ResultReference reference();
}
