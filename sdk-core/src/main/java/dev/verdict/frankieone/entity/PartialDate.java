package dev.verdict.frankieone.entity;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: whole, in parts, or only as a source wrote it. A component is null where nothing was sent.
 *
 * @param type the calendar; absent means Gregorian
 * @param year the year, in four digits
 * @param month the month, in two digits
 * @param day the day of the month, in two digits
 * @param unstructured the date as a source wrote it
 * @param normalized the whole date in the Gregorian calendar; missing where only a part is known, or only the text
 * @param unknownFields every other field, as sent
 */
public record PartialDate(
        @Printable Open<CalendarType> type,
        @Nullable String year,
        @Nullable String month,
        @Nullable String day,
        @Nullable String unstructured,
        @Nullable LocalDate normalized,
        JsonObject unknownFields)
        implements JsonRecord {

    /**
     * The day, if it is known as a whole.
     *
     * @return the normalized date, or else the date of year, month and day in the Gregorian calendar; empty if a part is missing or is no
     *     number, and in another calendar
     */
    public Optional<LocalDate> date() {
        if (normalized != null) {
            return Optional.of(normalized);
        }
        boolean isWhole = isNumber(year, 4) && isNumber(month, 1) && isNumber(day, 1);
        if (!isWhole || type.isPresent() && !type.is(CalendarType.GREGORIAN)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(date -> date.getYear() > 1); // zero dates are none
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static boolean isNumber(@Nullable String text, int digits) {
        return text != null
                && text.length() >= digits
                && text.length() <= 4
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
