package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.OtherFields;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The number of business or personal online accounts, in total and by category.
 *
 * @param totalRegistration the number in total; null if SEON did not send it
 * @param categories by the name of the category, such as {@code social}
 * @param unknownFields fields that this version does not know, as sent
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
