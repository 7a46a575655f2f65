package dev.verdict.frankieone.evidence;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a face is the one on the document. A component is null where nothing was sent.
 *
 * @param type the kind of evidence
 * @param outcomeRaw the outcome in the provider's own words
 * @param requiredElements the elements that must be there
 * @param resultMap what was found, by element
 * @param comparedDocumentId the document
 * @param comparedDocumentAttachmentId its scan
 * @param comparedSelfieId the picture of the face
 * @param comparedSelfieAttachmentId its scan
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("IDV_FACIAL_COMPARISON")
public record IdvFacialComparisonEvidence(
        @Printable @Nullable String type,
        @Nullable String outcomeRaw,
        List<String> requiredElements,
        Map<String, IdvElement> resultMap,
        @Printable @Nullable String comparedDocumentId,
        @Printable @Nullable String comparedDocumentAttachmentId,
        @Printable @Nullable String comparedSelfieId,
        @Printable @Nullable String comparedSelfieAttachmentId,
        JsonObject unknownFields)
        implements IdvEvidence {

    public IdvFacialComparisonEvidence {
        requiredElements = List.copyOf(requiredElements);
        resultMap = Collections.unmodifiableMap(resultMap);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
