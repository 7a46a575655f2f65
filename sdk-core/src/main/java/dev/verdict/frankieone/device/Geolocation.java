package dev.verdict.frankieone.device;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A geographic location. A component is null if FrankieOne did not send it.
 *
 * @param latitude the latitude, in degrees north
 * @param longitude the longitude, in degrees east
 * @param city the city or town
 * @param subdivision the state or province
 * @param country the country
 * @param unknownFields fields that this version does not know, as sent
 */
public record Geolocation(
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String city,
        @Nullable String subdivision,
        @Nullable String country,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
