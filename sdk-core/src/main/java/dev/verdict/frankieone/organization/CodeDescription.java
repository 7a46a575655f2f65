package dev.verdict.frankieone.organization;

import dev.verdict.json.FromText;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A term of a register: its code and what that means. A lone text in its place is the description. A component is null where
 * nothing was sent.
 *
 * @param code the code
 * @param description the code in words
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields every other field, as sent
 */
@FromText("description")
public record CodeDescription(
        @Nullable String code,
        @Nullable String description,
        @Printable @Nullable String sourceId,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
