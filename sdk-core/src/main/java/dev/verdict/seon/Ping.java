package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What SEON sends when an endpoint is registered. It is not signed, says nothing, and wants 200 for an answer.
 *
 * @param event {@code ping}
 * @param message a sentence; null if none was sent
 * @param unknownFields every other field, as sent
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
