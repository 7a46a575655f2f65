package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A list that was searched. A component is null if SEON did not send it.
 *
 * @param sourceFullName its full name
 * @param sourceName its short name
 * @param sourceVersion its version
 * @param unknownFields fields that this version does not know, as sent
 */
public record AmlSource(
        @JsonName("source_full_name") @Nullable String sourceFullName,
        @Printable @JsonName("source_name") @Nullable String sourceName,
        @Printable @JsonName("source_version") @Nullable String sourceVersion,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
