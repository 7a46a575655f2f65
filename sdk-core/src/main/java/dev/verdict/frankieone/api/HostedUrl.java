package dev.verdict.frankieone.api;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link that a person opens to verify themselves. A component is null if FrankieOne did not send it.
 *
 * <p>{@code url} is a secret: anyone who has it can act as that person. {@code toString} does not print it. Do not log it, and send
 * it to that person only.
 *
 * @param status the status of the link, as FrankieOne sends it
 * @param url the link; never blank
 * @param urlExpiry when the link expires
 * @param requestId the id of this request; FrankieOne's support asks for it
 * @param entityId the id of the entity
 * @param unknownFields fields that this version does not know, as sent
 */
public record HostedUrl(
        @Nullable String status,
        String url,
        @Nullable Instant urlExpiry,
        @Printable @Nullable String requestId,
        @Printable @Nullable String entityId,
        JsonObject unknownFields)
        implements JsonRecord {

    /**
     * Parses a response.
     *
     * @param json UTF-8 JSON of a response that contains a {@code url}
     * @return the link
     * @throws UnreadableBodyException if it is not JSON, or contains no link
     */
    public static HostedUrl parse(byte[] json) {
        HostedUrl response = JsonBinding.read(HostedUrl.class, Objects.requireNonNull(json, "json"));
        if (response.url == null || response.url.isBlank()) {
            throw new UnreadableBodyException("there is no url", "$.url");
        }
        return response;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
