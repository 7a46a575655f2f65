package dev.verdict.seon.transaction;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The number of sites in a category that were checked, and the number with an account. A component is null if SEON did not send
 * it, usually because you did not request it. Null never means that nothing was found.
 *
 * @param checked the number of sites that were checked
 * @param registered the number of sites with an account
 * @param unknownFields fields that this version does not know, as sent
 */
public record CategoryCount(
        @Nullable Integer checked, @Nullable Integer registered, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
