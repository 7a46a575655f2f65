package dev.verdict.sandbox.frankieone;

import java.security.SecureRandom;

/** Generates ids as FrankieOne does for executions and requests: the time and 80 random bits in 26 characters. */
final class Ulid {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARS_OF_TIME = 10;
    private static final int CHARS_OF_RANDOM = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ulid() {}

    static String next() {
        char[] id = new char[CHARS_OF_TIME + CHARS_OF_RANDOM];
        long time = System.currentTimeMillis();
        for (int i = CHARS_OF_TIME - 1; i >= 0; i--) {
            id[i] = DIGITS.charAt((int) (time & 31));
            time >>>= 5;
        }
        for (int i = CHARS_OF_TIME; i < id.length; i++) {
            id[i] = DIGITS.charAt(RANDOM.nextInt(32));
        }
        return new String(id);
    }
}
