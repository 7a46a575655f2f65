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
 * Whether a selfie shows the face on a document. A component is null if FrankieOne did not send it.
 *
 * @param type the kind of evidence
 * @param outcomeRaw the outcome in the provider's own terms
 * @param requiredElements the keys of the elements that must be present
 * @param resultMap the result of each element, by key
 * @param comparedDocumentId the id of the document
 * @param comparedDocumentAttachmentId the id of the scan of the document
 * @param comparedSelfieId the id of the selfie
 * @param comparedSelfieAttachmentId the id of the image of the selfie
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
