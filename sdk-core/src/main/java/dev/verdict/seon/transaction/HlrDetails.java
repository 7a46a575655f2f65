package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The entry of a phone number in the home location register (HLR) of its mobile network. A component is null if SEON did not send
 * it, usually because you did not request it. Null never means that nothing was found.
 *
 * @param imsi the subscriber identity
 * @param originalCarrier the carrier that issued the number
 * @param portedCarrier the carrier that the number was ported to
 * @param roamingCarrier the carrier whose network the phone is in
 * @param servingMsc the switching center that serves it
 * @param status whether the phone is reachable
 * @param unknownFields fields that this version does not know, as sent
 */
public record HlrDetails(
        @Nullable String imsi,
        @JsonName("original_carrier") @Nullable String originalCarrier,
        @JsonName("ported_carrier") @Nullable String portedCarrier,
        @JsonName("roaming_carrier") @Nullable String roamingCarrier,
        @JsonName("serving_msc") @Nullable String servingMsc,
        @Nullable String status,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
