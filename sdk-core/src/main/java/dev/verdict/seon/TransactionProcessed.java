package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import dev.verdict.json.Structure;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A transaction was scored: one for each step of a run.
 *
 * @param event {@code transaction/processed}
 * @param timestamp when it happened; null if none was sent
 * @param data the transaction
 * @param unknownFields every other field, as sent
 */
public record TransactionProcessed(
        String event,
        @Shown @Nullable Instant timestamp,
        @Shown @Structure Transaction data,
        JsonObject unknownFields) implements SeonEvent {

    @Override
    public @Nullable Instant at() {
        return timestamp;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
