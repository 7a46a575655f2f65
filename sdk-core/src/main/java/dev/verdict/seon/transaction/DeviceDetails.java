package dev.verdict.seon.transaction;

import dev.verdict.json.Discriminator;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.UnknownKind;
import org.jspecify.annotations.Nullable;

/**
 * The check of a device. A browser and a mobile device have different fields, so each has its own record:
 *
 * <pre>{@code
 * if (transaction.deviceDetails().orElse(null) instanceof WebDevice browser) {
 *     … browser.privateMode() …
 * }
 * }</pre>
 */
@Discriminator("type")
public sealed interface DeviceDetails extends JsonRecord permits WebDevice, MobileDevice, DeviceDetails.Unknown {

    /**
     * The hash that identifies the device.
     *
     * @return null if SEON did not send it
     */
    @Nullable
    String deviceHash();

    /**
     * A device of a kind that this version does not know.
     *
     * @param kind the kind; null if SEON did not send it
     * @param fields all fields, as sent
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
