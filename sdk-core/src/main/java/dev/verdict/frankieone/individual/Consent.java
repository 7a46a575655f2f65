package dev.verdict.frankieone.individual;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A consent that a person gave. A component is null if FrankieOne did not send it.
 *
 * @param type what the person consented to
 * @param sourceId the key of its source in {@code informationSources}
 * @param schemaVersion the version of the schema
 * @param unknownFields fields that this version does not know, as sent
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
