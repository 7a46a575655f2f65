package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * Somebody close to who was found. A component is null where nothing was sent.
 *
 * @param name the name
 * @param relationship how they are related
 * @param unknownFields every other field, as sent
 */
public record AmlRelatedParty(
        @Nullable String name, @Nullable String relationship, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
