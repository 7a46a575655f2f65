package dev.verdict.frankieone.individual;

import dev.verdict.Open;
import dev.verdict.frankieone.entity.CalendarType;
import dev.verdict.frankieone.entity.PartialDate;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date of birth as far as it is known: whole, in parts, or only as a source wrote it. A component is null where nothing was sent.
 *
 * @param dateOfBirthId the id
 * @param type the calendar; absent means Gregorian
 * @param year the year, in four digits
 * @param month the month, in two digits
 * @param day the day of the month, in two digits
 * @param unstructured the date as a source wrote it
 * @param normalized the whole date in the Gregorian calendar; missing where only a part is known, or only the text
 * @param sourceId the key of its source in {@code informationSources}
 * @param updatedAt when it was changed
 * @param unknownFields every other field, as sent
 */
public record DateOfBirth(
        @Printable @Nullable String dateOfBirthId,
        @Printable Open<CalendarType> type,
        @Nullable String year,
        @Nullable String month,
        @Nullable String day,
        @Nullable String unstructured,
        @Nullable LocalDate normalized,
        @Printable @Nullable String sourceId,
        @Nullable Instant updatedAt,
        JsonObject unknownFields)
        implements JsonRecord {

    /**
     * The day, if it is known as a whole.
     *
     * @return the normalized date, or else the date of year, month and day in the Gregorian calendar; empty if a part is missing or is no
     *     number, and in another calendar
     */
    public Optional<LocalDate> date() {
        return new PartialDate(type, year, month, day, unstructured, normalized, unknownFields).date();
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
