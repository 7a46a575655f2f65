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
 * Whether a document is genuine and readable. A component is null where nothing was sent.
 *
 * @param type the kind of evidence
 * @param outcomeRaw the outcome in the provider's own words
 * @param requiredElements the elements that must be there
 * @param resultMap what was found, by element
 * @param detectedDocumentCountry the country the document was taken for
 * @param detectedDocumentType the type it was taken for
 * @param attachmentIds the scans
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
