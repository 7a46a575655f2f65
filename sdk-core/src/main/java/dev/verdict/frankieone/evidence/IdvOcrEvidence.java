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
 * What was read off a document. A component is null where nothing was sent.
 *
 * @param type the kind of evidence
 * @param outcomeRaw the outcome in the provider's own words
 * @param requiredElements the elements that must be there
 * @param resultMap what was found, by element
 * @param scannedDocumentId the document
 * @param scannedAttachmentFrontId the scan of its front
 * @param scannedAttachmentBackId the scan of its back
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
