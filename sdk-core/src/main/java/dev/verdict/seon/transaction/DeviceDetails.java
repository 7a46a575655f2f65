package dev.verdict.seon.transaction;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.KindField;
import dev.verdict.json.UnknownKind;
import org.jspecify.annotations.Nullable;

/**
 * What SEON found out about a device. What there is to find differs between a browser and a phone, so each is a record of its own:
 *
 * <pre>{@code
 * if (transaction.deviceDetails().orElse(null) instanceof WebDevice browser) {
 *     … browser.privateMode() …
 * }
 * }</pre>
 */
@KindField("type")
public sealed interface DeviceDetails extends JsonRecord permits WebDevice, MobileDevice, DeviceDetails.Unknown {

    /**
     * The hash that tells the device.
     *
     * @return null if it was not sent
     */
    @Nullable
    String deviceHash();

    /**
     * A device of a kind that this version does not know.
     *
     * @param kind the kind; null if none was sent
     * @param fields everything that was sent
     */
    record Unknown(@Nullable String kind, JsonObject fields) implements DeviceDetails, UnknownKind {
        @Override
        public @Nullable String deviceHash() {
            return fields.get("device_hash") instanceof String hash && !hash.isBlank() ? hash : null;
        }

        @Override
        public String toString() {
            return UnknownKind.print(this);
        }
    }
}
