package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * A country of the match in a screening. A component is null if FrankieOne did not send it.
 *
 * @param code the code of the country
 * @param matchType how the country matched
 * @param unknownFields every other field, as sent
 */
public record AmlMatchCountry(
        @Nullable String code, @Nullable String matchType, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
