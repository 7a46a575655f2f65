package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * A person or organization close to the match in a screening. A component is null if FrankieOne did not send it.
 *
 * @param name the name
 * @param relationship how the two are related
 * @param unknownFields every other field, as sent
 */
public record AmlRelatedParty(
        @Nullable String name, @Nullable String relationship, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
