package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.OtherFields;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many online accounts of one use there are, in all and by category.
 *
 * @param totalRegistration how many in all; null if it was not sent
 * @param categories by the name of the category, such as {@code social}
 * @param unknownFields every other field, as sent
 */
public record AccountCategoryGroup(
        @JsonName("total_registration") @Nullable Integer totalRegistration,
        @OtherFields Map<String, CategoryCount> categories,
        JsonObject unknownFields)
        implements JsonRecord {

    public AccountCategoryGroup {
        categories = Collections.unmodifiableMap(categories);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
