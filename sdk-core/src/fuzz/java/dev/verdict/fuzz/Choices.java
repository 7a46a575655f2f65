package dev.verdict.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The bytes of a fuzzer's input as a sequence of choices. When the bytes have run out, every choice is the first one. */
public final class Choices {
    private final byte[] bytes;
    private int at;

    public Choices(byte[] bytes) {
        this.bytes = bytes;
    }

    public boolean hasMore() {
        return at < bytes.length;
    }

    /** A number from 0 to one less than the bound. */
    public int next(int bound) {
        int number = nextByte();
        return (bound > 256 ? number << 8 | nextByte() : number) % bound;
    }

    private int nextByte() {
        return hasMore() ? bytes[at++] & 0xff : 0;
    }

    public <T> T oneOf(List<T> items) {
        return items.get(next(items.size()));
    }

    public byte[] bytes(int most) {
        int from = at;
        at = Math.min(bytes.length, at + next(most + 1) + 1);
        return Arrays.copyOfRange(bytes, Math.min(from + 1, at), at);
    }

    /** A text of up to the given number of characters from 0 to 255. */
    public String text(int most) {
        return new String(bytes(most), StandardCharsets.ISO_8859_1);
    }

    public byte[] rest() {
        byte[] rest = Arrays.copyOfRange(bytes, at, bytes.length);
        at = bytes.length;
        return rest;
    }
}
