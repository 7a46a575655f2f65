package dev.verdict.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The response of a provider in one check. A component is null if FrankieOne did not send it.
 *
 * @param name the provider
 * @param source the source that the provider queried
 * @param sourceNormalized FrankieOne's name of the source
 * @param reference the provider's id of the check
 * @param confidence the confidence of the provider
 * @param fuzziness how fuzzy the comparison was
 * @param riskScore the provider's risk score
 * @param errorCode the provider's error code
 * @param errorMessage the provider's error message; free text, can contain personal data
 * @param unknownFields all other fields, as sent
 */
public record ProviderResult(
        @Printable @Nullable String name,
        @Printable @Nullable String source,
        @Printable @Nullable String sourceNormalized,
        @Nullable String reference,
        @Nullable NormalizedLevel confidence,
        @Nullable NormalizedLevel fuzziness,
        @Printable @Nullable BigDecimal riskScore,
        @Printable @Nullable String errorCode,
        @Nullable String errorMessage,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
