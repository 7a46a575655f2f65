package dev.verdict.seon;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON values that no record reads, by the rules that records read by. */
final class RawValues {
    private RawValues() {}

    /** Whether nothing was sent: null, a blank text and an empty list are one. */
    static boolean isNothing(@Nullable Object value) {
        return value == null || List.of().equals(value) || value instanceof String text && text.isBlank();
    }

    /** A text; an id that was sent as a number is the same as its text. Null if there is none, or it is neither. */
    static @Nullable String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return Numbers.shortest(number);
        }
        return value instanceof String text && !text.isBlank() ? text : null;
    }

    /** Whether a flag is not set, be it sent as a word or as a number. What is neither is not taken for good. */
    static boolean isFalse(Object value) {
        return Boolean.FALSE.equals(value)
                || value instanceof String text
                        && (text.strip().equalsIgnoreCase("false")
                                || text.strip().equals("0"))
                || value instanceof BigDecimal number && number.signum() == 0;
    }
}
