package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * A country of who was found. A component is null where nothing was sent.
 *
 * @param code the country's code
 * @param matchType how it matched
 * @param unknownFields every other field, as sent
 */
public record AmlMatchCountry(
        @Nullable String code, @Nullable String matchType, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
