package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a device is. A component is null if SEON did not send it.
 *
 * @param accuracy how accurate the coordinates are, in meters
 * @param city the city
 * @param countryCode the country, as an ISO 3166 code
 * @param latitude the latitude, in degrees
 * @param longitude the longitude, in degrees
 * @param region the region
 * @param status whether the person allowed it
 * @param zip the postcode
 * @param unknownFields fields that this version does not know, as sent
 */
public record DeviceLocation(
        @Nullable BigDecimal accuracy,
        @Nullable String city,
        @JsonName("country_code") @Nullable String countryCode,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String region,
        @Nullable String status,
        @Nullable String zip,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
