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
 * Whether a selfie shows a live person. A component is null if FrankieOne did not send it.
 *
 * @param type the kind of evidence
 * @param outcomeRaw the outcome in the provider's own terms
 * @param requiredElements the keys of the elements that must be present
 * @param resultMap the result of each element, by key
 * @param comparedSelfieId the id of the selfie
 * @param comparedSelfieAttachmentId the id of the image of the selfie
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("IDV_FACIAL_LIVENESS")
public record IdvFacialLivenessEvidence(
        @Printable @Nullable String type,
        @Nullable String outcomeRaw,
        List<String> requiredElements,
        Map<String, IdvElement> resultMap,
        @Printable @Nullable String comparedSelfieId,
        @Printable @Nullable String comparedSelfieAttachmentId,
        JsonObject unknownFields)
        implements IdvEvidence {

    public IdvFacialLivenessEvidence {
        requiredElements = List.copyOf(requiredElements);
        resultMap = Collections.unmodifiableMap(resultMap);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
