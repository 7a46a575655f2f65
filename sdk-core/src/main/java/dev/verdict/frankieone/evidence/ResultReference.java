package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * Where a provider keeps a result. A component is null where nothing was sent.
 *
 * @param name what it is
 * @param type what kind of reference it is
 * @param reference the address or id
 * @param unknownFields every other field, as sent
 */
public record ResultReference(
        @Nullable String name,
        @Printable Open<ResultReferenceType> type,
        @Nullable String reference,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
