package dev.verdict.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A hash table with names as keys: fields, enum values or kinds. It compares them with the bytes of a document and creates no String. The
 * first and the last eight bytes and the length determine a name of up to 16 bytes; of a shorter name, both words have all bytes.
 */
final class Names<V> {
    /** At most half full. */
    private final @Nullable Entry<V>[] table;

    private record Entry<V>(int length, long head, long tail, byte[] name, V value) {}

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    Names(Map<String, V> values) {
        table = new Entry[Integer.highestOneBit(values.size() | 1) * 4];
        for (Map.Entry<String, V> value : values.entrySet()) {
            byte[] name = value.getKey().getBytes(StandardCharsets.UTF_8);
            byte[] padded = padded(name, 0, name.length);
            int to = Long.BYTES + name.length;
            Entry<V> entry = new Entry<>(
                    name.length,
                    head(padded, Long.BYTES, name.length),
                    tail(padded, to, name.length),
                    name,
                    value.getValue());
            int at = hash(name.length, entry.head, entry.tail) & (table.length - 1);
            while (table[at] != null) {
                at = (at + 1) & (table.length - 1);
            }
            table[at] = entry;
        }
    }

    /** The value of the current name or string of a document; null if it has none. */
    @Nullable
    V find(JsonTokenizer tokens) {
        if (tokens.isEscaped()) {
            return find(tokens.text());
        }
        int from = tokens.from;
        int to = tokens.to;
        return to >= Long.BYTES && from <= tokens.json.length - Long.BYTES
                ? find(tokens.json, from, to)
                : find(padded(tokens.json, from, to), Long.BYTES, Long.BYTES + to - from);
    }

    @Nullable
    V find(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return find(padded(bytes, 0, bytes.length), Long.BYTES, Long.BYTES + bytes.length);
    }

    private @Nullable V find(byte[] bytes, int from, int to) {
        int length = to - from;
        long head = head(bytes, from, length);
        long tail = tail(bytes, to, length);
        int at = hash(length, head, tail) & (table.length - 1);
        Entry<V> entry;
        while ((entry = table[at]) != null) {
            if (entry.head == head
                    && entry.tail == tail
                    && entry.length == length
                    && (length <= 2 * Long.BYTES || Arrays.equals(entry.name, 0, length, bytes, from, to))) {
                return entry.value;
            }
            at = (at + 1) & (table.length - 1);
        }
        return null;
    }

    /** A copy with a word before and after it, so that {@link #head} and {@link #tail} can read words. */
    private static byte[] padded(byte[] bytes, int from, int to) {
        byte[] padded = new byte[to - from + 2 * Long.BYTES];
        System.arraycopy(bytes, from, padded, Long.BYTES, to - from);
        return padded;
    }

    /** The first eight bytes, or all if there are fewer. Without branches, which the processor could not predict. */
    private static long head(byte[] bytes, int from, int length) {
        return Words.at(bytes, from) & (-1L >>> unusedBits(length));
    }

    /** The last eight bytes, or all if there are fewer. */
    private static long tail(byte[] bytes, int to, int length) {
        return Words.at(bytes, to - Long.BYTES) >>> unusedBits(length);
    }

    /** Of an empty name, the words do not matter: shifts use the lower six bits, and no name has the length 0. */
    private static int unusedBits(int length) {
        return Math.max(0, Long.BYTES - length) * Byte.SIZE;
    }

    private static int hash(int length, long head, long tail) {
        long hash = (head ^ Long.rotateLeft(tail, 29) ^ length) * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 40);
    }
}
