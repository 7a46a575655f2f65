package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a list warns of. A component is null where nothing was sent.
 *
 * @param description the warning
 * @param updatedAt when it was written
 * @param unknownFields every other field, as sent
 */
public record AmlWarning(
        @Nullable String description,
        @JsonName("updated_at") @Nullable String updatedAt,
        JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
