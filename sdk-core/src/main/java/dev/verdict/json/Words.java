package dev.verdict.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at a time. A mask has the high bit of each byte that it marks. */
final class Words {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = ONES * 0x80;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';

    private Words() {}

    /** The eight bytes from an index on; the first one is the lowest. */
    static long at(byte[] bytes, int at) {
        return (long) WORDS.get(bytes, at);
    }

    static boolean isAscii(long word) {
        return (word & HIGH_BITS) == 0;
    }

    /** Marks each byte that ends the plain part of a string: a quote, a backslash or a control character. The first mark is exact. */
    static long stringStops(long word) {
        return (zeros(word ^ QUOTES) | zeros(word ^ BACKSLASHES) | (word - SPACES & ~word)) & HIGH_BITS;
    }

    /** Sets the high bit of each byte that is zero. Of all those bits, the lowest is exact; others can be wrong. */
    private static long zeros(long word) {
        return word - ONES & ~word;
    }

    /** The index of the first byte that a mask marks. */
    static int firstOf(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }

    /** The index after spaces such as those of an indentation; near the end of the bytes it can still be that of a space. */
    static int afterSpaces(byte[] bytes, int start) {
        int i = start;
        while (i <= bytes.length - Long.BYTES) {
            int spaces = firstOf(at(bytes, i) ^ SPACES);
            i += spaces;
            if (spaces < Long.BYTES) {
                break;
            }
        }
        return i;
    }
}
