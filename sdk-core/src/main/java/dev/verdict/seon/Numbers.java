package dev.verdict.seon;

import java.math.BigDecimal;

/** Numbers as texts, the same for numbers that are equal: stores write them anew. */
final class Numbers {
    /** Beyond it a number is written with an exponent. */
    private static final int MOST_DIGITS = 40;
    /** With so many digits every double is told from every other. */
    private static final int DIGITS_OF_A_DOUBLE = 17;

    private Numbers() {}

    /** {@code 41.50} as {@code 41.5}, {@code 1E+2} as {@code 100}. */
    static String shortest(BigDecimal number) {
        BigDecimal stripped = stripped(number);
        long digits = Math.max((long) stripped.precision() - stripped.scale(), stripped.scale());
        return digits <= MOST_DIGITS ? stripped.toPlainString() : stripped.toString();
    }

    /** The same for what a store that keeps doubles makes of the number, be it {@code 0.1} or {@code 0.10000000000000001}. */
    static String identity(BigDecimal number) {
        BigDecimal stripped = stripped(number);
        double nearest = stripped.doubleValue();
        boolean isFraction = stripped.scale() > 0 && stripped.precision() <= DIGITS_OF_A_DOUBLE && nearest != 0;
        return shortest(isFraction ? new BigDecimal(Double.toString(nearest)) : stripped);
    }

    private static BigDecimal stripped(BigDecimal number) {
        try {
            return number.stripTrailingZeros();
        } catch (ArithmeticException e) { // an exponent at the limit
            return number;
        }
    }

    /** Whether a store that keeps numbers as doubles keeps this one. */
    static boolean isDouble(BigDecimal number) {
        double nearest = number.doubleValue();
        return Double.isFinite(nearest) && new BigDecimal(Double.toString(nearest)).compareTo(number) == 0;
    }
}
