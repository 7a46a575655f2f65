package dev.verdict.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * An error that a workflow, a step or a check reported. A component is null where nothing was sent.
 *
 * @param code the code
 * @param description free text, which can repeat personal data
 * @param location where it happened
 * @param unknownFields every other field, as sent
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
