package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A provider's reference to a result. A component is null if FrankieOne did not send it.
 *
 * @param name the name of the reference
 * @param type the type of the reference
 * @param reference the URL or id
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
