package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The data of the provider of a phone number. A component is null if SEON did not send it, usually because you did not request it.
 * Null never means that nothing was found.
 *
 * @param carrier the carrier
 * @param country the country, as an ISO 3166 code
 * @param disposable whether it is from a service for disposable numbers
 * @param phoneIsValid whether the number is valid
 * @param type the type of line
 * @param unknownFields fields that this version does not know, as sent
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
