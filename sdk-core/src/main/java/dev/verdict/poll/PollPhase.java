package dev.verdict.poll;

import java.time.Duration;

/**
 * A part of a wait, with delays of its own.
 *
 * @param start when it begins, counted from the begin of the wait; zero for the first
 * @param floor the shortest delay between the response to one poll and the next poll; positive
 * @param cap the longest such delay; not below the floor
 */
public record PollPhase(Duration start, Duration floor, Duration cap) {
    public PollPhase {
        if (start.isNegative()) {
            throw new IllegalArgumentException("start must not be negative, not " + start);
        }
        PollPolicy.positive(floor, "floor");
        PollPolicy.positive(cap, "cap");
        if (cap.compareTo(floor) < 0) {
            throw new IllegalArgumentException("cap must not be below floor: " + cap + " is below " + floor);
        }
    }

    /** Half of the exponential delay, and a random part of the other half. Pure; in nanoseconds. */
    long delay(int polls, double random) {
        long least = PollPolicy.nanos(floor);
        long most = PollPolicy.nanos(cap);
        long base = polls >= Long.SIZE - 1 || least > most >> polls ? most : least << polls;
        long half = base / 2;
        return Math.max(least, Math.min(base, half + (long) (random * (base - half))));
    }
}
