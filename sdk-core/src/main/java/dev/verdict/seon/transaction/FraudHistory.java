package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * What users of SEON reported about an e-mail address or a phone number. A component is null where nothing was sent, or where it
 * was not asked for: that never means that there was nothing to find.
 *
 * @param customerHits how often you saw it
 * @param firstSeen when it was first seen, in seconds since 1970
 * @param fraudulentDeclineHits how often it was declined for fraud
 * @param hits how often anybody saw it
 * @param lastSeen when it was last seen, in seconds since 1970
 * @param unknownFields every other field, as sent
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
