package dev.verdict.poll;

import java.time.Duration;

/**
 * The waits of a {@link Poller} at one moment, as totals for gauges.
 *
 * @param pending how many waits have not ended
 * @param due how many of them have a poll that is due and waits for a permit of the rate budget
 * @param inFlight how many of them have a poll under way
 * @param oldest how long the oldest of them has lasted; zero if there is none
 */
public record PollerTotals(int pending, int due, int inFlight, Duration oldest) {}
