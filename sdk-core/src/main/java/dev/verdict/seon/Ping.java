package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The request that SEON sends when you register an endpoint. It is unsigned and carries no information. Respond with 200.
 *
 * @param event {@code ping}
 * @param message a text; null if SEON did not send it
 * @param unknownFields fields that this version does not know, as sent
 */
public record Ping(String event, @Nullable String message, JsonObject unknownFields) implements SeonEvent {

    /** Always null. */
    @Override
    public @Nullable Instant at() {
        return null;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
