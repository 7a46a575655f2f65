package dev.verdict.frankieone.device;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session in which a device was looked at. A component is null where nothing was sent.
 *
 * @param sessionId the id
 * @param token what a provider is asked with; a credential
 * @param entityId the entity
 * @param providerName the provider
 * @param createdAt when it was entered
 * @param expiresAt when it ends
 * @param unknownFields every other field, as sent
 */
public record DeviceSession(
        @Printable @Nullable String sessionId,
        @Nullable String token,
        @Printable @Nullable String entityId,
        @Printable @Nullable String providerName,
        @Nullable Instant createdAt,
        @Nullable Instant expiresAt,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
