package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The data read from a document, compared with other data of the person. A component is null if FrankieOne did not send it.
 *
 * @param type the kind of evidence
 * @param outcomeRaw the outcome in the provider's own terms
 * @param requiredElements the keys of the elements that must be present
 * @param resultMap the result of each element, by key
 * @param mismatchMap the elements that differ, by key
 * @param comparisonSource what the data were compared with
 * @param ocrResultId the id of the OCR result
 * @param nameId the id of the name that was compared
 * @param dobId the id of the date of birth that was compared
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("IDV_OCR_COMPARISON")
public record IdvOcrComparisonEvidence(
        @Printable @Nullable String type,
        @Nullable String outcomeRaw,
        List<String> requiredElements,
        Map<String, IdvElement> resultMap,
        Map<String, IdvElement> mismatchMap,
        @Printable Open<OcrComparisonSource> comparisonSource,
        @Printable @Nullable String ocrResultId,
        @Printable @Nullable String nameId,
        @Printable @Nullable String dobId,
        JsonObject unknownFields)
        implements IdvEvidence {

    public IdvOcrComparisonEvidence {
        requiredElements = List.copyOf(requiredElements);
        resultMap = Collections.unmodifiableMap(resultMap);
        mismatchMap = Collections.unmodifiableMap(mismatchMap);
    }

    /**
     * How an element differs.
     *
     * @param element the element's key, such as {@code documentNumber}
     * @return the difference; empty if the element does not differ or was not compared
     */
    public Optional<IdvElement> mismatch(String element) {
        return Optional.ofNullable(mismatchMap.get(Objects.requireNonNull(element, "element")));
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
