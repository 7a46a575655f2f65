package dev.verdict.frankieone.individual;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * What a person agreed to. A component is null where nothing was sent.
 *
 * @param type what
 * @param sourceId the key of its source in {@code informationSources}
 * @param schemaVersion the version of the shape
 * @param unknownFields every other field, as sent
 */
public record Consent(
        @Printable Open<ConsentType> type,
        @Printable @Nullable String sourceId,
        @Nullable Integer schemaVersion,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
