package dev.verdict.frankieone.evidence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was found about a document or a face, by element: {@code documentNumber}, {@code visualAuthenticity} and the like. */
public sealed interface IdvEvidence extends SupplementaryData
        permits IdvDocumentEvidence,
                IdvFacialComparisonEvidence,
                IdvFacialLivenessEvidence,
                IdvOcrComparisonEvidence,
                IdvOcrEvidence,
                KycFaceVerificationEvidence {

    /**
     * The outcome in the provider's own words.
     *
     * @return null where nothing was sent
     */
    @Nullable
    String outcomeRaw();

    /**
     * The elements that must be there.
     *
     * @return their keys, unmodifiable
     */
    List<String> requiredElements();

    /**
     * What was found.
     *
     * @return by element, in the order sent, unmodifiable
     */
    Map<String, IdvElement> resultMap();
}
