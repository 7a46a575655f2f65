package dev.verdict.frankieone.evidence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The results of a check of a document or a face, by element, such as {@code documentNumber} or {@code visualAuthenticity}. */
public sealed interface IdvEvidence extends SupplementaryData
        permits IdvDocumentEvidence,
                IdvFacialComparisonEvidence,
                IdvFacialLivenessEvidence,
                IdvOcrComparisonEvidence,
                IdvOcrEvidence,
                KycFaceVerificationEvidence {

    /**
     * The outcome in the provider's own terms.
     *
     * @return the outcome; null if FrankieOne did not send it
     */
    @Nullable
    String outcomeRaw();

    /**
     * The elements that must be present.
     *
     * @return their keys, unmodifiable; empty if FrankieOne sent none
     */
    List<String> requiredElements();

    /**
     * The result of each element.
     *
     * @return the results by element key, in the order sent, unmodifiable; empty if FrankieOne sent none
     */
    Map<String, IdvElement> resultMap();
}
