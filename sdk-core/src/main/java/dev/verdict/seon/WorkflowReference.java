package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The workflow of a run.
 *
 * @param id its id; null if SEON did not send it
 * @param name its name; null if SEON did not send it
 * @param unknownFields fields that this version does not know, as sent
 */
public record WorkflowReference(
        @Printable @Nullable String id, @Printable @Nullable String name, JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
