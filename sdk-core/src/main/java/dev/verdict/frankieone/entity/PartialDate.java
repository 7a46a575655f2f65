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
 * A date as far as it is known: complete, in parts, or only as the source wrote it. A component is null if FrankieOne did not send
 * it.
 *
 * @param type the calendar; absent means {@link CalendarType#GREGORIAN}
 * @param year the year, in four digits
 * @param month the month, in two digits
 * @param day the day of the month, in two digits
 * @param unstructured the date as the source wrote it
 * @param normalized the complete date in the Gregorian calendar; null if only a part or only the text is known
 * @param unknownFields fields that this version does not know, as sent
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
     * The date, if all of it is known.
     *
     * @return the normalized date, or else the date of year, month and day in the Gregorian calendar; empty if a part is
     *     missing or invalid, or if the calendar is another one
     */
    public Optional<LocalDate> date() {
        if (normalized != null) {
            return Optional.of(normalized);
        }
        boolean isComplete = isNumber(year, 4) && isNumber(month, 1) && isNumber(day, 1);
        if (!isComplete || type.isPresent() && !type.is(CalendarType.GREGORIAN)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(date -> date.getYear() > 1); // a zero date means that no date was sent
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static boolean isNumber(@Nullable String text, int minDigits) {
        return text != null
                && text.length() >= minDigits
                && text.length() <= 4
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
