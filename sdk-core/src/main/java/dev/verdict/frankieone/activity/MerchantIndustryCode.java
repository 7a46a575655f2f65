package dev.verdict.frankieone.activity;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * An industry of a merchant in a classification. A component is null if FrankieOne did not send it.
 *
 * @param type the classification
 * @param code the code in the classification
 * @param description the description of the code
 * @param unknownFields fields that this version does not know, as sent
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
