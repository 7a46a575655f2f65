package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * An industry of an organization, as it declared it. A component is null where nothing was sent.
 *
 * @param code a code, where there is one
 * @param description the industry in words
 * @param language the language of the words, in three letters as of ISO 639
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields every other field, as sent
 */
public record IndustryDeclaration(
        @Nullable String code,
        @Nullable String description,
        @Nullable String language,
        @Printable @Nullable String sourceId,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
