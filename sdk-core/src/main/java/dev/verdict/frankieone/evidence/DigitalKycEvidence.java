package dev.verdict.frankieone.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a digital credential says of a person, and how it was verified. That a credential was verified is not that the person was: whether
 * the data match, the check's result says.
 */
public sealed interface DigitalKycEvidence extends SupplementaryData
        permits DigitalKycAddressEvidence, DigitalKycDateOfBirthEvidence, DigitalKycIdEvidence, DigitalKycNameEvidence {

    /**
     * Whether the credential was verified.
     *
     * @return null where nothing was sent
     */
    @Nullable
    DigitalKycVerification verificationResult();

    /**
     * How long the credential is valid.
     *
     * @return null where nothing was sent
     */
    @Nullable
    DigitalKycValidity validityInfo();

    /**
     * Who signed the credential.
     *
     * @return null where nothing was sent
     */
    @Nullable
    DigitalKycIssuer issuerInfo();

    /**
     * The checks that the issuer made.
     *
     * @return unmodifiable
     */
    List<DigitalKycCheck> evidence();
}
