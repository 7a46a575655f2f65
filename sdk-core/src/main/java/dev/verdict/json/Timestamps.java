package dev.verdict.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Reads timestamps as platforms send them: RFC 3339 and similar formats. */
final class Timestamps {
    /** The epoch seconds at which the years with zero times start and end. */
    private static final long ZERO_FROM = LocalDate.of(0, 1, 1).toEpochDay() * 86_400;

    private static final long ZERO_TO = LocalDate.of(2, 1, 1).toEpochDay() * 86_400;

    /** Accepts a space instead of the T, and any form of offset. No offset means UTC. */
    private static final DateTimeFormatter LENIENT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[' ']")
            .optionalStart()
            .appendOffset("+HH:MM:ss", "Z") // local mean times can have seconds
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHmm", "Z")
            .optionalEnd()
            .toFormatter(java.util.Locale.ROOT);

    private Timestamps() {}

    /** The time; null if the text is not a timestamp. */
    static @Nullable Instant parse(char[] text, int start, int length) {
        try {
            int nanos = length < 20 || length > 30 ? -1 : plainNanos(text, start, start + length - 1);
            if (nanos < 0) {
                return lenient(new String(text, start, length));
            }
            int hour = twoDigits(text, start + 11);
            int minute = twoDigits(text, start + 14);
            int second = twoDigits(text, start + 17);
            if (hour > 23 || minute > 59 || second > 59) {
                return null;
            }
            int year = twoDigits(text, start) * 100 + twoDigits(text, start + 2);
            long day = LocalDate.of(year, twoDigits(text, start + 5), twoDigits(text, start + 8))
                    .toEpochDay();
            return Instant.ofEpochSecond(day * 86_400 + hour * 3_600 + minute * 60 + second, nanos);
        } catch (DateTimeException notATime) {
            return null; // the caller keeps the text as it is
        }
    }

    /**
     * Whether a time means that none was set. Go sends the first instant of the year 1, in UTC or in the local mean time of a server's
     * zone, so that it can be in the year before.
     */
    static boolean isZero(Instant time) {
        long second = time.getEpochSecond();
        return second >= ZERO_FROM && second < ZERO_TO;
    }

    /** Whether a date, or the date of a time, means that none was set. MySQL's zero is not a valid date, so this compares the text. */
    static boolean isZero(String text) {
        return text.startsWith("0000-00-00") || text.equals("0001-01-01") || text.equals("0000-01-01");
    }

    /** Whether a text in place of a date is a time that means that none was set. */
    static boolean isZeroTime(String text) {
        Instant time = parse(text.toCharArray(), 0, text.length());
        return time != null && isZero(time);
    }

    /** Whether a time is written as exactly the text that it was read from. */
    static boolean isCanonical(Instant time, char[] text, int start, int length) {
        int digits = length == 20 ? 0 : length - 21;
        int nanos = time.getNano();
        return length >= 20
                && length <= 30
                && plainNanos(text, start, start + length - 1) >= 0
                && switch (digits) {
                    case 0 -> length == 20;
                    case 3 -> nanos != 0;
                    case 6 -> nanos % 1_000_000 != 0;
                    case 9 -> nanos % 1_000 != 0;
                    default -> false;
                };
    }

    private static Instant lenient(String text) {
        TemporalAccessor time = LENIENT.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
        // converted to UTC here, because a time that is invalid in UTC could be written but not read again
        return time instanceof OffsetDateTime offset
                ? offset.withOffsetSameInstant(ZoneOffset.UTC).toInstant()
                : ((LocalDateTime) time).toInstant(ZoneOffset.UTC);
    }

    /** The date of a text such as {@code 2026-01-31}; null if it has another format. */
    static @Nullable LocalDate date(String text) {
        try {
            return text.length() == 10 ? LocalDate.parse(text) : null;
        } catch (DateTimeException notADate) {
            return null; // the caller keeps the text as it is
        }
    }

    /** The fraction in nanoseconds if the text has the usual format {@code 2026-01-31T23:59:59.123Z}; else negative. */
    private static int plainNanos(char[] text, int start, int last) {
        boolean usual = text[last] == 'Z'
                && (text[start + 4] == '-' && text[start + 7] == '-' && text[start + 10] == 'T')
                && (text[start + 13] == ':' && text[start + 16] == ':')
                && (twoDigits(text, start)
                                | twoDigits(text, start + 2)
                                | twoDigits(text, start + 5)
                                | twoDigits(text, start + 8))
                        >= 0
                && (twoDigits(text, start + 11) | twoDigits(text, start + 14) | twoDigits(text, start + 17)) >= 0;
        int point = start + 19;
        if (!usual || point == last) {
            return usual ? 0 : -1;
        }
        if (text[point] != '.' || point + 1 == last) {
            return -1;
        }
        int nanos = 0;
        for (int i = point + 1; i < point + 10; i++) {
            int digit = i < last ? text[i] - '0' : 0;
            if (digit < 0 || digit > 9) {
                return -1;
            }
            nanos = nanos * 10 + digit;
        }
        return nanos;
    }

    /** The number of two digits; negative if they are not digits. */
    private static int twoDigits(char[] text, int at) {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}
