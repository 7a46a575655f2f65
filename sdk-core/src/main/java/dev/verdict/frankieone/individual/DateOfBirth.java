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
 * A date of birth as far as it is known: complete, in parts, or only as the source wrote it. A component is null if FrankieOne did
 * not send it.
 *
 * @param dateOfBirthId the id
 * @param type the calendar; absent means {@link CalendarType#GREGORIAN}
 * @param year the year, in four digits
 * @param month the month, in two digits
 * @param day the day of the month, in two digits
 * @param unstructured the date as the source wrote it
 * @param normalized the complete date in the Gregorian calendar; null if only a part or only the text is known
 * @param sourceId the key of its source in {@code informationSources}
 * @param updatedAt when it was last updated
 * @param unknownFields fields that this version does not know, as sent
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
     * The date, if all of it is known.
     *
     * @return the normalized date, or else the date of year, month and day in the Gregorian calendar; empty if a part is
     *     missing or invalid, or if the calendar is another one
     */
    public Optional<LocalDate> date() {
        return new PartialDate(type, year, month, day, unstructured, normalized, unknownFields).date();
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
