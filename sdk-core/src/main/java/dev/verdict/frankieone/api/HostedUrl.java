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
 * A link that a person follows to verify themselves. A component is null where nothing was sent.
 *
 * <p>{@code url} is a secret: whoever has it can act as that person. It is never printed; do not log it, and give it to
 * that person only.
 *
 * @param status what FrankieOne says of the link
 * @param url the link; never blank
 * @param urlExpiry when it stops working
 * @param requestId this call's id, which support asks for
 * @param entityId the entity
 * @param unknownFields every other field, as sent
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
     * Reads an answer.
     *
     * @param json UTF-8 JSON of an answer that holds a {@code url}
     * @return the link
     * @throws UnreadableBodyException if it is not JSON, or holds no link
     */
    public static HostedUrl parse(byte[] json) {
        HostedUrl answer = JsonBinding.read(HostedUrl.class, Objects.requireNonNull(json, "json"));
        if (answer.url == null || answer.url.isBlank()) {
            throw new UnreadableBodyException("there is no url", "$.url");
        }
        return answer;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
