package dev.verdict.frankieone.api;

import dev.verdict.Open;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A variable in the definition of a workflow. A component is null if FrankieOne did not send it.
 *
 * @param name the name
 * @param type the type of its value
 * @param defaultValue the value that applies if none is given, as a string
 * @param description the purpose of the variable
 * @param example an example of a value
 * @param unknownFields fields that this version does not know, as sent
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
