package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was found about one element of a document or face. A component is null where nothing was sent.
 *
 * @param resultNormalized the outcome in FrankieOne's terms, such as {@code PASS} or {@code FAIL}
 * @param confidence how sure the provider is, 0 to 1
 * @param confidenceThreshold how sure it must be
 * @param description free text
 * @param originalName the element in the provider's terms
 * @param originalData the value as it was read off the document
 * @param reviewedData the value as a person corrected it
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
