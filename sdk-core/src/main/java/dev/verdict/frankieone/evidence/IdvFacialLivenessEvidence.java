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
 * Whether a face is live. A component is null where nothing was sent.
 *
 * @param type the kind of evidence
 * @param outcomeRaw the outcome in the provider's own words
 * @param requiredElements the elements that must be there
 * @param resultMap what was found, by element
 * @param comparedSelfieId the picture of the face
 * @param comparedSelfieAttachmentId its scan
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
