package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import org.jspecify.annotations.Nullable;

/**
 * A workflow.
 *
 * @param id its id; null if none was sent
 * @param name its name; null if none was sent
 * @param unknownFields every other field, as sent
 */
public record WorkflowReference(
        @Shown @Nullable String id, @Shown @Nullable String name, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
