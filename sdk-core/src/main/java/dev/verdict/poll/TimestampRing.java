package dev.verdict.poll;

import java.util.Arrays;

/** The times at which calls began, oldest first, as a ring that grows. Not safe to share between threads. */
final class TimestampRing {
    private long[] ring = new long[8];
    private int first;
    private int size;

    int size() {
        return size;
    }

    /** Not before those that are there. */
    void add(long time) {
        if (size == ring.length) {
            ring = inOrder(size * 2);
            first = 0;
        }
        ring[index(size++)] = time;
    }

    /** The newest for 1, the one before it for 2, and so on. */
    long newest(int place) {
        return ring[index(size - place)];
    }

    /** Drops that time and all before it. */
    void forgetUntil(long time) {
        while (size > 0 && ring[first] - time <= 0) {
            first = index(1);
            size--;
        }
    }

    /** Removes one such time, if there is one. */
    void remove(long time) {
        // From the newest on: what is given back is seldom old.
        for (int i = size - 1; i >= 0; i--) {
            if (ring[index(i)] == time) {
                for (int j = i; j < size - 1; j++) {
                    ring[index(j)] = ring[index(j + 1)];
                }
                size--;
                return;
            }
        }
    }

    private int index(int i) {
        return (first + i) % ring.length;
    }

    private long[] inOrder(int length) {
        long[] ordered = Arrays.copyOfRange(ring, first, first + length);
        System.arraycopy(ring, 0, ordered, ring.length - first, first);
        return ordered;
    }
}
