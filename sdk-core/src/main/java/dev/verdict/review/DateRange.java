package dev.verdict.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Days in a time zone, for filters.
 *
 * @param first the first day; {@link LocalDate#MIN} for no limit
 * @param last the last day, inclusive; {@link LocalDate#MAX} for no limit
 * @param zone the time zone of the days
 */
public record DateRange(LocalDate first, LocalDate last, ZoneId zone) {

    /**
     * Days in a time zone.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public DateRange {
        Objects.requireNonNull(zone, "zone");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day is before the first");
        }
    }

    /**
     * The days of a preset, up to today.
     *
     * @param preset the preset
     * @param clock gives the current day; its own time zone is not used
     * @param zone the time zone of the days
     * @return the days
     */
    public static DateRange of(DatePreset preset, Clock clock, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return new DateRange(preset.first(today), today, zone);
    }

    /**
     * Whether a time is on one of the days.
     *
     * @param at the time; null if not known
     * @return false for a time that is not known
     */
    public boolean contains(@Nullable Instant at) {
        return at != null
                && !at.isBefore(first.atStartOfDay(zone).toInstant())
                && (last.equals(LocalDate.MAX)
                        || at.isBefore(last.plusDays(1).atStartOfDay(zone).toInstant()));
    }
}
