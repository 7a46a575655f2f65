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
 * The data read from a document. A component is null if FrankieOne did not send it.
 *
 * @param type the kind of evidence
 * @param outcomeRaw the outcome in the provider's own terms
 * @param requiredElements the keys of the elements that must be present
 * @param resultMap the result of each element, by key
 * @param scannedDocumentId the id of the document
 * @param scannedAttachmentFrontId the id of the scan of the front
 * @param scannedAttachmentBackId the id of the scan of the back
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("IDV_OCR")
public record IdvOcrEvidence(
        @Printable @Nullable String type,
        @Nullable String outcomeRaw,
        List<String> requiredElements,
        Map<String, IdvElement> resultMap,
        @Printable @Nullable String scannedDocumentId,
        @Printable @Nullable String scannedAttachmentFrontId,
        @Printable @Nullable String scannedAttachmentBackId,
        JsonObject unknownFields)
        implements IdvEvidence {

    public IdvOcrEvidence {
        requiredElements = List.copyOf(requiredElements);
        resultMap = Collections.unmodifiableMap(resultMap);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
