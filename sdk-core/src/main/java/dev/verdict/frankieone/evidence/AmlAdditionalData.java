package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * A further value under a key. A component is null if FrankieOne did not send it.
 *
 * @param key the key
 * @param value the value
 * @param unknownFields every other field, as sent
 */
public record AmlAdditionalData(
        @Nullable String key, @Nullable String value, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
