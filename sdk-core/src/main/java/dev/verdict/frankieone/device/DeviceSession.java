package dev.verdict.frankieone.device;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session in which a device was examined. A component is null if FrankieOne did not send it.
 *
 * @param sessionId the id
 * @param token the token for requests to the provider; a credential
 * @param entityId the id of the entity
 * @param providerName the provider
 * @param createdAt when it was created
 * @param expiresAt when the session ends
 * @param unknownFields fields that this version does not know, as sent
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
