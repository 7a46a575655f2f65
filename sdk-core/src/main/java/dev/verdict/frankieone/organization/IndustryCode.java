package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * An industry of an organization in a classification. A component is null if FrankieOne did not send it.
 *
 * @param type the classification, such as {@code ANZSIC}
 * @param code the code in the classification
 * @param description the description of the code
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields fields that this version does not know, as sent
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
