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
 * How a picture of a face matched a document. A component is null where nothing was sent.
 *
 * @param type the kind of evidence
 * @param outcomeRaw the outcome in the provider's own words
 * @param requiredElements the elements that must be there
 * @param resultMap what was found, by element
 * @param documentType the type of document
 * @param idDocumentId the document
 * @param idDocumentScanId the scan of the document
 * @param selfieDocumentId the picture of the face
 * @param selfieDocumentScanId its scan
 * @param transactionId the provider's id of the check
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("KYC_FACE_VERIFICATION")
public record KycFaceVerificationEvidence(
        @Printable @Nullable String type,
        @Nullable String outcomeRaw,
        List<String> requiredElements,
        Map<String, IdvElement> resultMap,
        @Nullable String documentType,
        @Printable @Nullable String idDocumentId,
        @Printable @Nullable String idDocumentScanId,
        @Printable @Nullable String selfieDocumentId,
        @Printable @Nullable String selfieDocumentScanId,
        @Nullable String transactionId,
        JsonObject unknownFields)
        implements IdvEvidence {

    public KycFaceVerificationEvidence {
        requiredElements = List.copyOf(requiredElements);
        resultMap = Collections.unmodifiableMap(resultMap);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
