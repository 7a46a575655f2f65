package dev.verdict.frankieone.organization;

import dev.verdict.json.FromText;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A term of a register: a code with its description. A string instead of the object is read as the description. A component is null
 * if FrankieOne did not send it.
 *
 * @param code the code
 * @param description the description of the code
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields fields that this version does not know, as sent
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
