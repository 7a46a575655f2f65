package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one kind of data of an organization was verified. The risk is of the data; whether they match, the check's result says. */
public sealed interface KybVerificationEvidence extends SupplementaryData
        permits KybAddressVerificationEvidence,
                KybNameVerificationEvidence,
                KybRegistrationVerificationEvidence,
                KybTaxVerificationEvidence {

    /**
     * The risk.
     *
     * @return absent where nothing was sent
     */
    Open<RiskLevel> riskLevel();

    /**
     * The outcome in the provider's own words.
     *
     * @return null where nothing was sent
     */
    @Nullable
    String rawValue();

    /**
     * Whether the data were given to the provider.
     *
     * @return null where nothing was sent
     */
    @Nullable
    Boolean isSubmitted();

    /**
     * What was compared, and how it came out.
     *
     * @return unmodifiable
     */
    List<KybEvaluation> evaluations();
}
