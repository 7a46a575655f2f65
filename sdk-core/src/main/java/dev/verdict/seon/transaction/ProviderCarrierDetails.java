package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * What the provider of a phone number says about it. A component is null where nothing was sent, or where it was not asked for:
 * that never means that there was nothing to find.
 *
 * @param carrier the carrier
 * @param country the country, as an ISO 3166 code
 * @param disposable whether it is from a service of throwaway numbers
 * @param phoneIsValid whether it is a number
 * @param type the type of line
 * @param unknownFields every other field, as sent
 */
public record ProviderCarrierDetails(
        @Nullable String carrier,
        @Nullable String country,
        @Nullable Boolean disposable,
        @JsonName("phone_is_valid") @Nullable Boolean phoneIsValid,
        @Nullable String type,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
