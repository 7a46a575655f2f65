package dev.verdict.frankieone.evidence;

import dev.verdict.frankieone.NormalizedLevel;
import org.jspecify.annotations.Nullable;

/** How one kind of identity data matched at a source. */
public sealed interface KycEvidence extends SupplementaryData
        permits KycAddressEvidence, KycDateOfBirthEvidence, KycGenderEvidence, KycNameEvidence {

    /**
     * How loosely the source compared.
     *
     * @return null where nothing was sent
     */
    @Nullable
    NormalizedLevel fuzziness();
}
