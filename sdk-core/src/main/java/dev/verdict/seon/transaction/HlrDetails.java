package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * What the home location register of a mobile network says about a number. A component is null where nothing was sent, or where it
 * was not asked for: that never means that there was nothing to find.
 *
 * @param imsi the subscriber identity
 * @param originalCarrier the carrier that gave out the number
 * @param portedCarrier the carrier that the number moved to
 * @param roamingCarrier the carrier whose network the phone is in
 * @param servingMsc the switching center that serves it
 * @param status whether the phone is reachable
 * @param unknownFields every other field, as sent
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
