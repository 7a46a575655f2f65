package dev.verdict.frankieone.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The claims in a digital credential, and how the credential was verified. A verified credential does not mean a verified person: {@link
 * dev.verdict.frankieone.ProcessResult#result()} tells whether the data match.
 */
public sealed interface DigitalKycEvidence extends SupplementaryData
        permits DigitalKycAddressEvidence, DigitalKycDateOfBirthEvidence, DigitalKycIdEvidence, DigitalKycNameEvidence {

    /**
     * Whether the credential was verified.
     *
     * @return the result of the verification; null if FrankieOne did not send it
     */
    @Nullable
    DigitalKycVerification verificationResult();

    /**
     * The period in which the credential is valid.
     *
     * @return the period; null if FrankieOne did not send it
     */
    @Nullable
    DigitalKycValidity validityInfo();

    /**
     * The signer of the credential.
     *
     * @return the signer; null if FrankieOne did not send it
     */
    @Nullable
    DigitalKycIssuer issuerInfo();

    /**
     * The checks that the issuer made.
     *
     * @return the checks, unmodifiable; empty if FrankieOne sent none
     */
    List<DigitalKycCheck> evidence();
}
