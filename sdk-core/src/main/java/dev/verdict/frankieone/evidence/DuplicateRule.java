package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A rule that recognizes duplicates. A component is null if FrankieOne did not send it.
 *
 * @param name the name of the rule
 * @param strength the strength of the rule
 * @param unknownFields every other field, as sent
 */
public record DuplicateRule(
        @Printable @Nullable String name, @Nullable String strength, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
