package dev.verdict.frankieone.entity;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a postal address of the same entity. A component is null if FrankieOne did not send it.
 *
 * @param addressId the {@link Address#addressId() id} of the address
 * @param unknownFields fields that this version does not know, as sent
 */
public record LinkedAddress(@Printable @Nullable String addressId, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
