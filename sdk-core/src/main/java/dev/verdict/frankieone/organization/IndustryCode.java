package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * An industry of an organization, by a classification. A component is null where nothing was sent.
 *
 * @param type the classification, such as {@code ANZSIC}
 * @param code the code in it
 * @param description the code in words
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields every other field, as sent
 */
public record IndustryCode(
        @Nullable String type,
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
