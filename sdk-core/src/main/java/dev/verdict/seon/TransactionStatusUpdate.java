package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The states of one or more transactions changed. This is one of SEON's older events: its data are fields of the event itself. The
 * transactions can belong to different runs.
 *
 * @param event {@code transaction:status_update}
 * @param timestamp when it happened; null if SEON did not send it
 * @param date the time under its older field name; null if SEON did not send it
 * @param transactions the transactions with their new states
 * @param unknownFields fields that this version does not know, as sent
 */
public record TransactionStatusUpdate(
        String event,
        @Printable @Nullable Instant timestamp,
        @Printable @Nullable Instant date,
        @Printable List<TransactionState> transactions,
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
