package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.DocumentType;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a document is genuine and readable. A component is null if FrankieOne did not send it.
 *
 * @param type the kind of evidence
 * @param outcomeRaw the outcome in the provider's own terms
 * @param requiredElements the keys of the elements that must be present
 * @param resultMap the result of each element, by key
 * @param detectedDocumentCountry the country of the document, as detected
 * @param detectedDocumentType the type of the document, as detected
 * @param attachmentIds the ids of the scans
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("IDV_DOCUMENT")
public record IdvDocumentEvidence(
        @Printable @Nullable String type,
        @Nullable String outcomeRaw,
        List<String> requiredElements,
        Map<String, IdvElement> resultMap,
        @Nullable String detectedDocumentCountry,
        @Printable Open<DocumentType> detectedDocumentType,
        @Printable @Nullable IdvAttachmentIds attachmentIds,
        JsonObject unknownFields)
        implements IdvEvidence {

    public IdvDocumentEvidence {
        requiredElements = List.copyOf(requiredElements);
        resultMap = Collections.unmodifiableMap(resultMap);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
