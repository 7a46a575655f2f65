package dev.verdict.seon;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON values that are not record components, by the rules for record components. */
final class SentValues {
    private SentValues() {}

    /** Whether nothing was sent: null, a blank text and an empty list all mean that. */
    static boolean isEmpty(@Nullable Object value) {
        return value == null || List.of().equals(value) || value instanceof String text && text.isBlank();
    }

    /** A text, or a number as text: SEON sends ids as either. Null for a blank text and any other value. */
    static @Nullable String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return Numbers.shortest(number);
        }
        return value instanceof String text && !text.isBlank() ? text : null;
    }

    /** Whether a flag is false, as a boolean, a text or a number. Any other value is not false: it must not hide a match. */
    static boolean isFalse(Object value) {
        return Boolean.FALSE.equals(value)
                || value instanceof String text
                        && (text.strip().equalsIgnoreCase("false")
                                || text.strip().equals("0"))
                || value instanceof BigDecimal number && number.signum() == 0;
    }
}
