package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verification of one kind of data of an organization. The level of risk rates the data. {@link
 * dev.verdict.frankieone.ProcessResult#result()} tells whether the data match.
 */
public sealed interface KybVerificationEvidence extends SupplementaryData
        permits KybAddressVerificationEvidence,
                KybNameVerificationEvidence,
                KybRegistrationVerificationEvidence,
                KybTaxVerificationEvidence {

    /**
     * The level of risk.
     *
     * @return the level; absent if FrankieOne did not send it
     */
    Open<RiskLevel> riskLevel();

    /**
     * The value as the provider sent it.
     *
     * @return the value; null if FrankieOne did not send it
     */
    @Nullable
    String rawValue();

    /**
     * Whether the data were submitted to the provider.
     *
     * @return whether they were; null if FrankieOne did not send it
     */
    @Nullable
    Boolean isSubmitted();

    /**
     * The comparisons and their outcomes.
     *
     * @return the comparisons, unmodifiable; empty if FrankieOne sent none
     */
    List<KybEvaluation> evaluations();
}
