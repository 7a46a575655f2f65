package dev.verdict.seon;

import java.math.BigDecimal;

/** Numbers as text. Equal numbers give equal text, because stores rewrite numbers. */
final class Numbers {
    /** A number with more digits is written with an exponent. */
    private static final int MAX_PLAIN_DIGITS = 40;
    /** This number of digits identifies every {@code double}. */
    private static final int DOUBLE_DIGITS = 17;

    private Numbers() {}

    /** {@code 41.50} becomes {@code 41.5}, {@code 1E+2} becomes {@code 100}. */
    static String shortest(BigDecimal number) {
        BigDecimal stripped = stripped(number);
        long digits = Math.max((long) stripped.precision() - stripped.scale(), stripped.scale());
        return digits <= MAX_PLAIN_DIGITS ? stripped.toPlainString() : stripped.toString();
    }

    /** As {@link #shortest}, and also equal for {@code 0.1} and {@code 0.10000000000000001}, into which a store of doubles turns it. */
    static String identity(BigDecimal number) {
        BigDecimal stripped = stripped(number);
        double nearest = stripped.doubleValue();
        boolean isFraction = stripped.scale() > 0 && stripped.precision() <= DOUBLE_DIGITS && nearest != 0;
        return shortest(isFraction ? new BigDecimal(Double.toString(nearest)) : stripped);
    }

    private static BigDecimal stripped(BigDecimal number) {
        try {
            return number.stripTrailingZeros();
        } catch (ArithmeticException e) { // the exponent overflows
            return number;
        }
    }

    /** Whether a store that keeps numbers as doubles preserves this one. */
    static boolean isDouble(BigDecimal number) {
        double nearest = number.doubleValue();
        return Double.isFinite(nearest) && new BigDecimal(Double.toString(nearest)).compareTo(number) == 0;
    }
}
