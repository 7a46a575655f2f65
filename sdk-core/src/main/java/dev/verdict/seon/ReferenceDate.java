package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date in parts, as the integrator gave it. A component is null where nothing was sent.
 *
 * @param day the day of the month
 * @param month the month, 1 to 12
 * @param year the year
 * @param unknownFields every other field, as sent
 */
public record ReferenceDate(
        @Nullable Integer day,
        @Nullable Integer month,
        @Nullable Integer year,
        JsonObject unknownFields) implements JsonRecord {

    /**
     * The parts as a date.
     *
     * @return empty if a part is missing, or there is no such day
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
