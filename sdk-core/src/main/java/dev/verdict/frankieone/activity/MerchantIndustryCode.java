package dev.verdict.frankieone.activity;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * An industry of a merchant, by a classification. A component is null where nothing was sent.
 *
 * @param type the classification
 * @param code the code in it
 * @param description the code in words
 * @param unknownFields every other field, as sent
 */
public record MerchantIndustryCode(
        @Nullable String type,
        @Nullable String code,
        @Nullable String description,
        JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
