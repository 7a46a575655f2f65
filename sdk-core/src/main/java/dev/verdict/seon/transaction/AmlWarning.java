package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * A warning in a list entry. A component is null if SEON did not send it.
 *
 * @param description the warning
 * @param updatedAt when it was written
 * @param unknownFields fields that this version does not know, as sent
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
