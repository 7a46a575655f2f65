package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The number of online accounts. A component is null if SEON did not send it, usually because you did not request it. Null never
 * means that nothing was found.
 *
 * @param totalRegistration the number in total
 * @param business the business accounts
 * @param personal the personal accounts
 * @param unknownFields fields that this version does not know, as sent
 */
public record AccountAggregates(
        @JsonName("total_registration") @Nullable Integer totalRegistration,
        @Nullable AccountCategoryGroup business,
        @Nullable AccountCategoryGroup personal,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
