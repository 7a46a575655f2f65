package dev.verdict.http.engine;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ids in a platform's responses: which values are ids, and when two ids are the same. Pure functions. */
public final class Ids {
    /** UUIDs and ULIDs: upper and lower case are equivalent. */
    private static final Pattern CASE_INSENSITIVE_ID = Pattern.compile(
            "[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}|[0-7][0-9A-HJKMNP-TV-Z]{25}", CASE_INSENSITIVE);
    /** The ids of requests are printed, so this must not match a sentence or an email address. */
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    /** No id is longer. Without a limit, a number with a huge exponent would become a huge text. */
    private static final int MOST_DIGITS = 40;

    private Ids() {}

    /**
     * The id in a JSON value: a text, or a whole number, because JavaScript writes some ids as numbers.
     *
     * @return null if the value is blank or of another type
     */
    public static @Nullable String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text.isBlank() ? null : text;
        }
        return value instanceof BigDecimal number ? digits(number) : null;
    }

    /** The id of a request in a JSON value; null if the value does not look like one. */
    public static @Nullable String ofRequest(@Nullable Object value) {
        String id = text(value);
        return id != null && REQUEST_ID.matcher(id).matches() ? id : null;
    }

    private static @Nullable String digits(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0 && (long) plain.precision() - plain.scale() <= MOST_DIGITS
                ? plain.toPlainString()
                : null;
    }

    /** Whether a value counts as not sent: null, a blank text or an empty list. */
    public static boolean isAbsent(@Nullable Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof List<?> items && items.isEmpty();
    }

    /** Whether two ids are the same. The case of letters is ignored only in UUIDs and ULIDs. */
    public static boolean same(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        return one.equals(other)
                || one.equalsIgnoreCase(other)
                        && CASE_INSENSITIVE_ID.matcher(one).matches()
                        && CASE_INSENSITIVE_ID.matcher(other).matches();
    }
}
