package dev.verdict.frankieone.individual;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The gender of a person. A component is null where nothing was sent.
 *
 * @param genderId the id, which the platform no longer gives
 * @param gender the gender
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields every other field, as sent
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
