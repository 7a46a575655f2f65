package dev.verdict.frankieone.individual;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The gender of a person. A component is null if FrankieOne did not send it.
 *
 * @param genderId the id; the platform no longer sends it
 * @param gender the gender
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields fields that this version does not know, as sent
 */
public record Gender(
        @Printable @Nullable String genderId,
        Open<GenderType> gender,
        @Printable @Nullable String sourceId,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
