package dev.verdict.seon.transaction;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * An online account that is registered with a phone number or an e-mail address. A component is null where nothing was sent, or
 * where it was not asked for: that never means that there was nothing to find. What a site tells beyond it, {@link #raw} gives by
 * its name in JSON.
 *
 * @param name the name of its user
 * @param photo the address of a picture
 * @param registered whether there is one
 * @param url the address of its page
 * @param unknownFields every other field, as sent
 */
public record OnlineAccount(
        @Nullable String name,
        @Nullable String photo,
        @Nullable Boolean registered,
        @Nullable String url,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
