package dev.verdict.frankieone.device;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * Information about an IP address. A component is null if FrankieOne did not send it.
 *
 * @param v4Address the address, as IPv4
 * @param v6Address the address, as IPv6
 * @param trueAddress the actual address behind a proxy
 * @param asn the autonomous system number (ASN) of its network
 * @param connectionType the type of connection
 * @param location the location of the address
 * @param unknownFields fields that this version does not know, as sent
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
