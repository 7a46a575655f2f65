package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import dev.verdict.seon.idv.Decision;
import org.jspecify.annotations.Nullable;

/**
 * The state that a transaction has now.
 *
 * @param id SEON's id of the transaction; null if none was sent
 * @param state the state
 * @param label the label a person gave it; null if none was sent
 * @param unknownFields every other field, as sent
 */
public record TransactionState(
        @Shown @Nullable String id,
        @Shown Open<Decision> state,
        @Nullable String label,
        JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
