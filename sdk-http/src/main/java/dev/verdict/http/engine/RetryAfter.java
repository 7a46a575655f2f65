package dev.verdict.http.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses the header {@code Retry-After}: seconds, or an HTTP date. */
public final class RetryAfter {
    private static final Pattern SECONDS = Pattern.compile("\\d+");
    private static final int DIGITS_OF_A_LONG = 18;

    private RetryAfter() {}

    /**
     * The time to wait from now; zero if the date is past; null if the header is missing or is neither seconds nor a date.
     */
    public static @Nullable Duration parse(@Nullable String header, Instant now) {
        if (header == null) {
            return null;
        }
        String text = header.strip();
        if (SECONDS.matcher(text).matches()) {
            return Duration.ofSeconds(text.length() > DIGITS_OF_A_LONG ? Integer.MAX_VALUE : Long.parseLong(text));
        }
        Instant date = HttpDate.parse(text);
        if (date == null) {
            return null;
        }
        return date.isAfter(now) ? Duration.between(now, date) : Duration.ZERO;
    }
}
