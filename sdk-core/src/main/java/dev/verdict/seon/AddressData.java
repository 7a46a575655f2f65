package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a proof of address.
 *
 * @param extractedAddress the address; null if none was sent
 * @param unknownFields every other field, as sent
 */
public record AddressData(@Nullable String extractedAddress, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
