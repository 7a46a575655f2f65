package dev.verdict.json;

import java.nio.charset.StandardCharsets;
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

/** Reads timestamps as platforms send them, RFC 3339 and similar formats, and writes them. */
final class Timestamps {
    /** The length of the longest text of the usual format. */
    static final int MAX_LENGTH = 30;

    /** The epoch seconds at which years start. Zero times are before the year 2, and years after 9999 have more digits. */
    private static final long YEAR_0 = startOf(0);

    private static final long YEAR_2 = startOf(2);
    private static final long YEAR_10000 = startOf(10_000);

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

    private static long startOf(int year) {
        return LocalDate.of(year, 1, 1).toEpochDay() * 86_400;
    }

    /**
     * The time of a text in any format; null if it is not a time.
     *
     * @param nanos the result of {@link #usualNanos}
     */
    static @Nullable Instant parse(byte[] text, int from, int to, int nanos) {
        try {
            return nanos < 0
                    ? lenient(new String(text, from, to - from, StandardCharsets.UTF_8))
                    : usual(text, from, nanos);
        } catch (DateTimeException notATime) {
            return null; // the caller keeps the text as it is
        }
    }

    private static @Nullable Instant usual(byte[] text, int from, int nanos) {
        int hour = twoDigits(text, from + 11);
        int minute = twoDigits(text, from + 14);
        int second = twoDigits(text, from + 17);
        if (hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        int year = twoDigits(text, from) * 100 + twoDigits(text, from + 2);
        long day = LocalDate.of(year, twoDigits(text, from + 5), twoDigits(text, from + 8))
                .toEpochDay();
        return Instant.ofEpochSecond(day * 86_400 + hour * 3_600 + minute * 60 + second, nanos);
    }

    /**
     * Whether a time means that none was set. Go sends the first instant of the year 1, in UTC or in the local mean time of a server's
     * zone, so that it can be in the year before.
     */
    static boolean isZero(Instant time) {
        long second = time.getEpochSecond();
        return second >= YEAR_0 && second < YEAR_2;
    }

    /** Whether a date, or the date of a time, means that none was set. MySQL's zero is not a valid date, so this compares the text. */
    static boolean isZero(String text) {
        return text.startsWith("0000-00-00") || text.equals("0001-01-01") || text.equals("0000-01-01");
    }

    /** Whether a text in place of a date is a time that means that none was set. */
    static boolean isZeroTime(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Instant time = parse(bytes, 0, bytes.length, usualNanos(bytes, 0, bytes.length));
        return time != null && isZero(time);
    }

    /**
     * Whether a time is written as exactly the text that it was read from.
     *
     * @param nanos the result of {@link #usualNanos}
     */
    static boolean isCanonical(int nanos, int length) {
        return nanos >= 0
                && switch (length - 21) { // the digits of the fraction
                    case -1 -> true;
                    case 3 -> nanos != 0;
                    case 6 -> nanos % 1_000_000 != 0;
                    case 9 -> nanos % 1_000 != 0;
                    default -> false;
                };
    }

    /**
     * Writes {@link Instant#toString()} into a text, in a fraction of its time.
     *
     * @param text at least {@link #MAX_LENGTH} bytes
     * @return the length; 0 if the year does not have four digits
     */
    static int write(Instant time, byte[] text) {
        if (time.getEpochSecond() < YEAR_0 || time.getEpochSecond() >= YEAR_10000) {
            return 0;
        }
        LocalDateTime utc = LocalDateTime.ofEpochSecond(time.getEpochSecond(), time.getNano(), ZoneOffset.UTC);
        int end = digits(utc.getYear(), text, 0, 4, '-');
        end = digits(utc.getMonthValue(), text, end, 2, '-');
        end = digits(utc.getDayOfMonth(), text, end, 2, 'T');
        end = digits(utc.getHour(), text, end, 2, ':');
        end = digits(utc.getMinute(), text, end, 2, ':');
        int nanos = time.getNano();
        end = digits(utc.getSecond(), text, end, 2, nanos == 0 ? 'Z' : '.');
        if (nanos == 0) {
            return end;
        }
        if (nanos % 1_000_000 == 0) {
            return digits(nanos / 1_000_000, text, end, 3, 'Z');
        }
        return nanos % 1_000 == 0 ? digits(nanos / 1_000, text, end, 6, 'Z') : digits(nanos, text, end, 9, 'Z');
    }

    /** Puts a number of so many digits and a separator into the text, and returns the end. */
    private static int digits(int number, byte[] text, int start, int count, char separator) {
        int rest = number;
        for (int i = start + count - 1; i >= start; i--) {
            text[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        text[start + count] = (byte) separator;
        return start + count + 1;
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
    static int usualNanos(byte[] text, int start, int to) {
        if (to - start < 20 || to - start > MAX_LENGTH) {
            return -1;
        }
        int last = to - 1;
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
    private static int twoDigits(byte[] text, int at) {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}
