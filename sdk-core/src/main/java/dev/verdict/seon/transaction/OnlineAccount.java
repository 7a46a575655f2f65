package dev.verdict.seon.transaction;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * An online account that is registered with a phone number or an e-mail address. A component is null if SEON did not send it,
 * usually because you did not request it. Null never means that nothing was found. Read further fields of a site with {@link
 * #raw}, by JSON name.
 *
 * @param name the name of its user
 * @param photo the URL of a picture
 * @param registered whether there is an account
 * @param url the URL of its page
 * @param unknownFields fields that this version does not know, as sent
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
