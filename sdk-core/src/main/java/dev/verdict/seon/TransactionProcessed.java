package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import dev.verdict.json.Structure;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * SEON scored a transaction.
 *
 * @param event {@code transaction/processed}
 * @param timestamp when it happened; null if SEON did not send it
 * @param data the transaction
 * @param unknownFields fields that this version does not know, as sent
 */
public record TransactionProcessed(
        String event,
        @Printable @Nullable Instant timestamp,
        @Printable @Structure Transaction data,
        JsonObject unknownFields)
        implements SeonEvent {

    @Override
    public @Nullable Instant at() {
        return timestamp;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
