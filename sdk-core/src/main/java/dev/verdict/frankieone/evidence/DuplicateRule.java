package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which two entities are the same. A component is null where nothing was sent.
 *
 * @param name the rule
 * @param strength how strong it is
 * @param unknownFields every other field, as sent
 */
public record DuplicateRule(
        @Printable @Nullable String name, @Nullable String strength, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
