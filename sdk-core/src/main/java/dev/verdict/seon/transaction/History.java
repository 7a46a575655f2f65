package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * Earlier sightings of an e-mail address, a phone number or an IP address in SEON. A component is null if SEON did not send it,
 * usually because you did not request it. Null never means that nothing was found.
 *
 * @param customerHits the number of times that you saw it
 * @param firstSeen when it was first seen, in seconds since 1970
 * @param hits the number of times that any SEON customer saw it
 * @param lastSeen when it was last seen, in seconds since 1970
 * @param unknownFields fields that this version does not know, as sent
 */
public record History(
        @JsonName("customer_hits") @Nullable Integer customerHits,
        @JsonName("first_seen") @Nullable Long firstSeen,
        @Nullable Integer hits,
        @JsonName("last_seen") @Nullable Long lastSeen,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
