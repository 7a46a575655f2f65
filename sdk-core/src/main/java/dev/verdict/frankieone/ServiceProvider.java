package dev.verdict.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A provider that a step called. A component is null if FrankieOne did not send it.
 *
 * @param provider the provider
 * @param order the position in the order of calls
 * @param result the provider's outcome
 * @param startedAt when the call began
 * @param endedAt when it ended
 * @param unknownFields all other fields, as sent
 */
public record ServiceProvider(
        @Printable @Nullable String provider,
        @Printable @Nullable Integer order,
        @Printable @Nullable String result,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
