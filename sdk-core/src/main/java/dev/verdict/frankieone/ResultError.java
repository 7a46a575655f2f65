package dev.verdict.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * An error that a workflow, a step or a check reported. A component is null if FrankieOne did not send it.
 *
 * @param code the code
 * @param description free text; can contain personal data
 * @param location where it happened
 * @param unknownFields all other fields, as sent
 */
public record ResultError(
        @Printable @Nullable String code,
        @Nullable String description,
        @Nullable String location,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
