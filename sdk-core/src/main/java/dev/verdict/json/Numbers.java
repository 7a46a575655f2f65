package dev.verdict.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers of any size, without ever writing out the zeros that an exponent stands for. */
final class Numbers {
    /** The longest number that is read, in digits; Jackson's own limit, for numbers that arrive as text too. */
    static final int MOST_DIGITS = 1000;
    /** Far from where exponents end. */
    private static final int LARGE_EXPONENT = 1_000_000;
    /** The most zeros that are worth writing out: a number with more is shorter with an exponent. */
    private static final int MOST_ZEROS = 40;

    private Numbers() {}

    /**
     * The one form of a number: without zeros at the end of its fraction, and without an exponent unless it
     * stands for more zeros than are worth writing out. So two components are equal if
     * their numbers are, whatever a store made of their digits.
     */
    static BigDecimal plain(BigDecimal number) {
        int scale = number.scale();
        if (scale == 0 && number.precision() <= MOST_ZEROS || !hasReadableText(number)) {
            return number;
        }
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() < 0 && plain.scale() >= -MOST_ZEROS) {
            plain = plain.setScale(0);
        }
        return plain.scale() == scale ? number : plain;
    }

    /** The number as an id or another text: the digits alone if it is whole, even if a store wrote it as {@code 12.0}. */
    static String text(BigDecimal number) {
        BigDecimal plain = plain(number);
        return plain.scale() >= -MOST_DIGITS
                ? plain.setScale(Math.max(0, plain.scale())).toString()
                : plain.toString();
    }

    /** The number in a text; null if the text is none. */
    static @Nullable BigDecimal parse(String text) {
        String digits = text.strip();
        if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
            return null;
        }
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
                return null; // a BigDecimal would take the digits of any script
            }
        }
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException notANumber) {
            return null; // the caller keeps the text as it is
        }
    }

    /** Whether a number's {@link BigDecimal#toString()} can be read again: it moves the point, and the exponent with it. */
    static boolean hasReadableText(BigDecimal number) {
        return number.scale() <= LARGE_EXPONENT && number.scale() >= -LARGE_EXPONENT;
    }

    /** Whether a number can be written and read again. */
    static boolean isReadable(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && number.scale() != Integer.MIN_VALUE;
    }
}
