package dev.verdict.frankieone.device;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an IP address. A component is null where nothing was sent.
 *
 * @param v4Address the address, version 4
 * @param v6Address the address, version 6
 * @param trueAddress the address behind a proxy
 * @param asn the network it belongs to
 * @param connectionType how it is connected
 * @param location where it is
 * @param unknownFields every other field, as sent
 */
public record IpInformation(
        @Nullable String v4Address,
        @Nullable String v6Address,
        @Nullable String trueAddress,
        @Nullable String asn,
        @Nullable String connectionType,
        @Nullable Geolocation location,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
