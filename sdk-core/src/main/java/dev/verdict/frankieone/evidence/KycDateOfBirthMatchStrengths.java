package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * How well a date of birth matched, in percent, 0 to 100. A component is null where nothing was sent.
 *
 * @param fullDateOfBirth the date as a whole
 * @param day the day
 * @param month the month
 * @param year the year
 * @param unknownFields every other field, as sent
 */
public record KycDateOfBirthMatchStrengths(
        @Nullable Integer fullDateOfBirth,
        @Nullable Integer day,
        @Nullable Integer month,
        @Nullable Integer year,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
