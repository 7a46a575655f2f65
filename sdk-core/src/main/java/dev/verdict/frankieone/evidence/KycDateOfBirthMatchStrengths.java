package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * How well the parts of a date of birth matched. Each value is a percentage, 0 to 100. A component is null if FrankieOne did not send it.
 *
 * @param fullDateOfBirth how well the whole date matched
 * @param day how well the day matched
 * @param month how well the month matched
 * @param year how well the year matched
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
