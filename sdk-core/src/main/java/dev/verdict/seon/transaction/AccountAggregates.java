package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * How many online accounts there are. A component is null where nothing was sent, or where it was not asked for: that never means
 * that there was nothing to find.
 *
 * @param totalRegistration how many in all
 * @param business those of use in business
 * @param personal those of personal use
 * @param unknownFields every other field, as sent
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
