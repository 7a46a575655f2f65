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

/** Reads timestamps as platforms send them: RFC 3339, and near misses of it. */
final class Timestamps {
    /** What a Go server sends for a time that was never set. */
    static final Instant GO_ZERO = Instant.parse("0001-01-01T00:00:00Z");

    /** A space for the T, an offset in any form, or none, which means UTC. */
    private static final DateTimeFormatter LENIENT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[' ']")
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHmm", "Z")
            .optionalEnd()
            .toFormatter(java.util.Locale.ROOT);

    private Timestamps() {}

    /** The time, or null if the text is none. */
    static @Nullable Instant parse(String text) {
        try {
            int nanos = plainNanos(text);
            if (nanos >= 0) {
                long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                        .toEpochDay();
                int hour = number(text, 11, 13);
                int minute = number(text, 14, 16);
                int second = number(text, 17, 19);
                if (hour < 24 && minute < 60 && second < 60) {
                    return Instant.ofEpochSecond(day * 86_400 + hour * 3_600 + minute * 60 + second, nanos);
                }
                return null;
            }
            TemporalAccessor time = LENIENT.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
            return time instanceof OffsetDateTime offset
                    ? offset.toInstant()
                    : ((LocalDateTime) time).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException notATime) {
            return null; // the caller keeps the text as it is
        }
    }

    /** The date of a text of the form {@code 2026-01-31}, or null if it is of any other. */
    static @Nullable LocalDate date(String text) {
        try {
            return text.length() == 10 ? LocalDate.parse(text) : null;
        } catch (DateTimeException notADate) {
            return null; // the caller keeps the text as it is
        }
    }

    /** The fraction in nanoseconds if the text is of the usual form {@code 2026-01-31T23:59:59.123Z}; else -1. */
    private static int plainNanos(String text) {
        int last = text.length() - 1;
        if (last < 19 || last > 29 || text.charAt(last) != 'Z' || !hasUsualForm(text)) {
            return -1;
        }
        if (last == 19) {
            return 0;
        }
        if (text.charAt(19) != '.' || last == 20) {
            return -1;
        }
        int nanos = 0;
        for (int i = 20; i < 29; i++) {
            nanos *= 10;
            if (i < last) {
                if (!isDigit(text.charAt(i))) {
                    return -1;
                }
                nanos += text.charAt(i) - '0';
            }
        }
        return nanos;
    }

    private static boolean hasUsualForm(String text) {
        for (int i = 0; i < 19; i++) {
            boolean fits = switch (i) {
                case 4, 7 -> text.charAt(i) == '-';
                case 10 -> text.charAt(i) == 'T';
                case 13, 16 -> text.charAt(i) == ':';
                default -> isDigit(text.charAt(i));
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
