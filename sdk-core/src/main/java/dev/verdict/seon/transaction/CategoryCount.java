package dev.verdict.seon.transaction;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * How many sites of a category were asked, and how many knew the account. A component is null where nothing was sent, or where it
 * was not asked for: that never means that there was nothing to find.
 *
 * @param checked how many were asked
 * @param registered how many have an account
 * @param unknownFields every other field, as sent
 */
public record CategoryCount(
        @Nullable Integer checked, @Nullable Integer registered, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
