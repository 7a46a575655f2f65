package dev.verdict.frankieone.api;

import dev.verdict.Open;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A variable in the definition of a workflow. A component is null where nothing was sent.
 *
 * @param name the name
 * @param type what it holds
 * @param defaultValue the value that holds if none is given, as a text
 * @param description what it is for
 * @param example a value that it could have
 * @param unknownFields every other field, as sent
 */
public record WorkflowVariable(
        @Printable @Nullable String name,
        @Printable Open<WorkflowVariableType> type,
        @JsonName("default") @Nullable String defaultValue,
        @Nullable String description,
        @Nullable String example,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
