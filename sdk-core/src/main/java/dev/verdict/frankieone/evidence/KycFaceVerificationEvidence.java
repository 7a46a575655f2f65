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
 * The result of matching a selfie against a document. A component is null if FrankieOne did not send it.
 *
 * @param type the kind of evidence
 * @param outcomeRaw the outcome in the provider's own terms
 * @param requiredElements the keys of the elements that must be present
 * @param resultMap the result of each element, by key
 * @param documentType the type of the document
 * @param idDocumentId the id of the document
 * @param idDocumentScanId the id of the scan of the document
 * @param selfieDocumentId the id of the selfie
 * @param selfieDocumentScanId the id of the image of the selfie
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
