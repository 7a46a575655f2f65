package dev.verdict.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A hash table with names as keys: fields, enum values or kinds. It compares them with the bytes of a document and creates no String. */
final class Names<V> {
    /** At most half full. */
    private final @Nullable Entry<V>[] table;

    /** A name. If it has at most 16 bytes, its length, first and last word determine it. */
    private record Entry<V>(byte[] name, long head, long tail, V value) {}

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    Names(Map<String, V> values) {
        table = new Entry[Integer.highestOneBit(values.size() | 1) * 4];
        values.forEach((name, value) -> {
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            ByteBuffer words = words(bytes);
            Entry<V> entry = new Entry<>(bytes, head(words, 0, bytes.length), tail(words, 0, bytes.length), value);
            int at = hash(bytes.length, entry.head, entry.tail) & (table.length - 1);
            while (table[at] != null) {
                at = (at + 1) & (table.length - 1);
            }
            table[at] = entry;
        });
    }

    /** The value of the current name or string of a document; null if it has none. */
    @Nullable
    V find(JsonTokenizer tokens) {
        return tokens.isEscaped() ? find(tokens.text()) : find(tokens.words, tokens.from, tokens.to);
    }

    @Nullable
    V find(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return find(words(bytes), 0, bytes.length);
    }

    private @Nullable V find(ByteBuffer bytes, int from, int to) {
        int length = to - from;
        long head = head(bytes, from, to);
        long tail = tail(bytes, from, to);
        int at = hash(length, head, tail) & (table.length - 1);
        Entry<V> entry;
        while ((entry = table[at]) != null) {
            if (entry.head == head
                    && entry.tail == tail
                    && entry.name.length == length
                    && (length <= 2 * Long.BYTES || Arrays.equals(entry.name, 0, length, bytes.array(), from, to))) {
                return entry.value;
            }
            at = (at + 1) & (table.length - 1);
        }
        return null;
    }

    private static ByteBuffer words(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The first eight bytes, or fewer if there are fewer. */
    private static long head(ByteBuffer bytes, int from, int to) {
        int length = to - from;
        if (length >= Long.BYTES) {
            return bytes.getLong(from);
        }
        if (length > 0 && from <= bytes.limit() - Long.BYTES) {
            return bytes.getLong(from) & (-1L >>> (Long.SIZE - Byte.SIZE * length));
        }
        long head = 0;
        for (int i = to - 1; i >= from; i--) {
            head = head << Byte.SIZE | bytes.get(i) & 0xFF;
        }
        return head;
    }

    /** The last eight bytes; 0 if there are fewer. */
    private static long tail(ByteBuffer bytes, int from, int to) {
        return to - from >= Long.BYTES ? bytes.getLong(to - Long.BYTES) : 0;
    }

    private static int hash(int length, long head, long tail) {
        long hash = (head ^ Long.rotateLeft(tail, 29) ^ length) * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 40);
    }
}
