package dev.verdict.seon.idv;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The data that SEON read from a proof of address: personal data, never printed.
 *
 * @param extractedAddress the address; null if SEON did not send it
 * @param unknownFields fields that this version does not know, as sent
 */
public record AddressData(@Nullable String extractedAddress, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
