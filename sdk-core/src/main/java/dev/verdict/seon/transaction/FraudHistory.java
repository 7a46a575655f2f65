package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * What SEON customers reported about an e-mail address or a phone number. A component is null if SEON did not send it, usually
 * because you did not request it. Null never means that nothing was found.
 *
 * @param customerHits the number of times that you saw it
 * @param firstSeen when it was first seen, in seconds since 1970
 * @param fraudulentDeclineHits the number of declines for fraud
 * @param hits the number of times that any SEON customer saw it
 * @param lastSeen when it was last seen, in seconds since 1970
 * @param unknownFields fields that this version does not know, as sent
 */
public record FraudHistory(
        @JsonName("customer_hits") @Nullable Integer customerHits,
        @JsonName("first_seen") @Nullable Long firstSeen,
        @JsonName("fraudulent_decline_hits") @Nullable Integer fraudulentDeclineHits,
        @Nullable Integer hits,
        @JsonName("last_seen") @Nullable Long lastSeen,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
