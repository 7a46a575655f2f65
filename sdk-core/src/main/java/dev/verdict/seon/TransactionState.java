package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import dev.verdict.seon.idv.Decision;
import org.jspecify.annotations.Nullable;

/**
 * The new state of a transaction, as {@link TransactionStatusUpdate} reports it.
 *
 * @param id SEON's id of the transaction; null if SEON did not send it
 * @param state the new state
 * @param label the label that a person set; null if SEON did not send it
 * @param unknownFields fields that this version does not know, as sent
 */
public record TransactionState(
        @Printable @Nullable String id,
        @Printable Open<Decision> state,
        @Nullable String label,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
