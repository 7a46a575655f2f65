package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * An industry that an organization declared. A component is null if FrankieOne did not send it.
 *
 * @param code the code, if there is one
 * @param description a description of the industry
 * @param language the language of the description, as a three-letter ISO 639 code
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields fields that this version does not know, as sent
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
