package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The result for one element of a document or face. A component is null if FrankieOne did not send it.
 *
 * @param resultNormalized the outcome in FrankieOne's terms, such as {@code PASS} or {@code FAIL}
 * @param confidence the provider's confidence, 0 to 1
 * @param confidenceThreshold the confidence that the element must reach
 * @param description free text
 * @param originalName the name of the element in the provider's terms
 * @param originalData the value as read from the document
 * @param reviewedData the value as corrected by a person
 * @param unknownFields every other field, as sent
 */
public record IdvElement(
        @Nullable String resultNormalized,
        @Printable @Nullable BigDecimal confidence,
        @Printable @Nullable BigDecimal confidenceThreshold,
        @Nullable String description,
        @Nullable String originalName,
        @Nullable String originalData,
        @Nullable String reviewedData,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
