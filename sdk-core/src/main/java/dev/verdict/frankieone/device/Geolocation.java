package dev.verdict.frankieone.device;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A place on earth. A component is null where nothing was sent.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param city the town
 * @param subdivision the state or province
 * @param country the country
 * @param unknownFields every other field, as sent
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
