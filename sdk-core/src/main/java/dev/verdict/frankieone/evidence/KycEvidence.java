package dev.verdict.frankieone.evidence;

import dev.verdict.frankieone.NormalizedLevel;
import org.jspecify.annotations.Nullable;

/** The result of matching one kind of identity data against a source. */
public sealed interface KycEvidence extends SupplementaryData
        permits KycAddressEvidence, KycDateOfBirthEvidence, KycGenderEvidence, KycNameEvidence {

    /**
     * The fuzziness of the comparison.
     *
     * @return the fuzziness; null if FrankieOne did not send it
     */
    @Nullable
    NormalizedLevel fuzziness();
}
