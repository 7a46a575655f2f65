package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Transactions have other states: an older event, whose fields stand beside its name. It can be about transactions of several
 * runs.
 *
 * @param event {@code transaction:status_update}
 * @param timestamp when it happened; null if none was sent
 * @param date the same under its older name
 * @param transactions the transactions with their new states
 * @param unknownFields every other field, as sent
 */
public record TransactionStatusUpdate(
        String event,
        @Shown @Nullable Instant timestamp,
        @Shown @Nullable Instant date,
        @Shown List<TransactionState> transactions,
        JsonObject unknownFields)
        implements SeonEvent {

    public TransactionStatusUpdate {
        transactions = List.copyOf(transactions);
    }

    @Override
    public @Nullable Instant at() {
        return timestamp == null ? date : timestamp;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
