package dev.verdict.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a provider said in one check. A component is null where nothing was sent.
 *
 * @param name the provider
 * @param source the source the provider asked
 * @param sourceNormalized the source in FrankieOne's terms
 * @param reference the provider's own id of the check
 * @param confidence how sure the provider is
 * @param fuzziness how loosely the provider compared
 * @param riskScore the provider's risk score
 * @param errorCode the provider's error code
 * @param errorMessage free text
 * @param unknownFields every other field, as sent
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
