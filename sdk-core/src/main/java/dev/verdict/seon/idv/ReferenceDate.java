package dev.verdict.seon.idv;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as separate numbers, as the integrator supplied it. A component is null if SEON did not send it.
 *
 * @param day the day of the month
 * @param month the month, 1 to 12
 * @param year the year
 * @param unknownFields fields that this version does not know, as sent
 */
public record ReferenceDate(
        @Nullable Integer day,
        @Nullable Integer month,
        @Nullable Integer year,
        JsonObject unknownFields) implements JsonRecord {

    /**
     * The date.
     *
     * @return the date; empty if a component is missing, or if no such day exists
     */
    public Optional<LocalDate> date() {
        if (day == null || month == null || year == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
