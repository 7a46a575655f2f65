package dev.verdict.bench;

import java.util.Arrays;

/** Durations in nanoseconds, and what stands at which place when they are sorted. */
final class Samples {
    private long[] values = new long[1024];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** In seconds; a dash if there are none. */
    String at(double part) {
        if (size == 0) {
            return "–";
        }
        Arrays.sort(values, 0, size);
        double seconds = values[(int) Math.min(size - 1, (long) (part * size))] / 1e9;
        return seconds < 10 ? "%.2f s".formatted(seconds) : "%,.0f s".formatted(seconds);
    }

    double medianMicros() {
        Arrays.sort(values, 0, size);
        return values[size / 2] / 1e3;
    }

    String medianAndP99() {
        return at(0.5) + " / " + at(0.99);
    }

    String medianAndWorst() {
        return at(0.5) + " / " + at(1);
    }
}
