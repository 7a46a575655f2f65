package dev.verdict.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A provider's level of confidence or fuzziness, on its own scale and on FrankieOne's. A component is null if FrankieOne did not
 * send it.
 *
 * @param actual the level in the provider's own terms
 * @param normalized the level on FrankieOne's scale
 * @param unknownFields all other fields, as sent
 */
public record NormalizedLevel(
        @Nullable String actual, @Printable @Nullable BigDecimal normalized, JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
