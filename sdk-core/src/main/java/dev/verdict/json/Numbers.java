package dev.verdict.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Handles numbers of any size without expanding large exponents. */
final class Numbers {
    /** The maximum number of digits. It is Jackson's own limit, and applies to numbers in strings too. */
    static final int MAX_DIGITS = 1000;
    /** Any number of so many digits fits in a long. */
    static final int MAX_LONG_DIGITS = 18;
    /** Well below the maximum exponent of a BigDecimal. */
    private static final int LARGE_EXPONENT = 1_000_000;
    /** A number with more zeros than this keeps its exponent. */
    private static final int MAX_ZEROS = 40;

    private Numbers() {}

    /**
     * The canonical form of a number: no trailing zeros in the fraction, and no exponent unless it stands for more than {@link #MAX_ZEROS}
     * zeros. So two components with the same number are equal, even if a store rewrote one of them.
     */
    static BigDecimal plain(BigDecimal number) {
        int scale = number.scale();
        if (scale == 0 && number.precision() <= MAX_ZEROS || !hasReadableText(number)) {
            return number;
        }
        BigDecimal plain = withoutTrailingZeros(number);
        if (plain.scale() < 0 && plain.scale() >= -MAX_ZEROS) {
            plain = plain.setScale(0);
        }
        return plain.scale() == scale ? number : plain;
    }

    /** The number as an id or another text. A whole number has no fraction, even if a store wrote it as {@code 12.0}. */
    static String text(BigDecimal number) {
        BigDecimal plain = plain(number);
        return plain.scale() < 0 && plain.scale() >= -MAX_DIGITS
                ? plain.unscaledValue() + "0".repeat(-plain.scale())
                : plain.toString();
    }

    /** As {@link BigDecimal#stripTrailingZeros}, in one step: that of JDK 17 divides once for each zero. */
    private static BigDecimal withoutTrailingZeros(BigDecimal number) {
        if (number.precision() <= MAX_ZEROS) {
            return number.stripTrailingZeros();
        }
        String digits = number.unscaledValue().toString();
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return number.setScale(number.scale() - (digits.length() - end));
    }

    /**
     * The number in a document.
     *
     * @throws NumberFormatException if the exponent does not fit in a BigDecimal
     */
    static BigDecimal decimal(byte[] json, int from, int to) {
        if (to - from <= MAX_LONG_DIGITS) {
            int point = from;
            while (point < to && json[point] != '.') {
                point++;
            }
            int last = to;
            while (json[last - 1] >= '0' && json[last - 1] <= '9' && last - 1 > point) {
                last--;
            }
            if (last - 1 == point) { // no exponent
                return BigDecimal.valueOf(unscaled(json, from, to), to - last);
            }
        }
        return new BigDecimal(new String(json, from, to - from, StandardCharsets.ISO_8859_1));
    }

    /** At most {@link #MAX_LONG_DIGITS} digits of a document as a number, without the decimal point. */
    static long unscaled(byte[] json, int from, int to) {
        boolean negative = json[from] == '-';
        long value = 0;
        for (int i = negative ? from + 1 : from; i < to; i++) {
            if (json[i] != '.') {
                value = value * 10 + json[i] - '0';
            }
        }
        return negative ? -value : value;
    }

    /** The number in a string; null if the string is not a number. */
    static @Nullable BigDecimal parse(String text) {
        String digits = text.strip();
        if (digits.isEmpty() || digits.length() > MAX_DIGITS) {
            return null;
        }
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
                return null; // BigDecimal would accept digits of any script
            }
        }
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException notANumber) {
            return null; // the caller keeps the string as it is
        }
    }

    /** Whether {@link BigDecimal#toString()} can be read again. It shifts the decimal point, which can overflow a large exponent. */
    static boolean hasReadableText(BigDecimal number) {
        return number.scale() <= LARGE_EXPONENT && number.scale() >= -LARGE_EXPONENT;
    }

    /** Whether a number can be written and read again. */
    static boolean isReadable(BigDecimal number) {
        return number.precision() <= MAX_DIGITS && number.scale() != Integer.MIN_VALUE;
    }
}
