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
 * What was read off a document, compared with what is known of the person. A component is null where nothing was
 * sent.
 *
 * @param type the kind of evidence
 * @param outcomeRaw the outcome in the provider's own words
 * @param requiredElements the elements that must be there
 * @param resultMap what was found, by element
 * @param mismatchMap what differs, by element
 * @param comparisonSource what it was compared with
 * @param ocrResultId the result of the reading
 * @param nameId the name it was compared with
 * @param dobId the date of birth it was compared with
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
     * @return empty if it does not differ, or was not compared
     */
    public Optional<IdvElement> mismatch(String element) {
        return Optional.ofNullable(mismatchMap.get(Objects.requireNonNull(element, "element")));
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
