package dev.verdict.examples.temporal;

import dev.verdict.poll.PollPolicy;
import java.time.Duration;

/**
 * All durations of a verification. They travel in the workflow's input, so that a new release changes them for new workflows only.
 *
 * @param callTimeout the longest that one call to the platform takes; also how long an attempt may be sent after it was made
 * @param settleTime how long an execution may stay invisible after a lost response. Only after that, {@code findOut} without a finding
 *     means that nothing was executed
 * @param firstDelay the delay after the first poll; each further delay is twice as long
 * @param longestDelay the longest delay while the machine works
 * @param deadline how long to wait for the machine
 * @param reviewDelay the longest delay while a reviewer decides
 * @param reviewDeadline how long to wait for the reviewer
 * @param pollsPerRun after how many polls the history starts anew
 */
public record Timing(
        Duration callTimeout,
        Duration settleTime,
        Duration firstDelay,
        Duration longestDelay,
        Duration deadline,
        Duration reviewDelay,
        Duration reviewDeadline,
        int pollsPerRun) {

    /** The delays and the deadline while the machine works, or while a reviewer decides. */
    PollPolicy policy(boolean reviewing) {
        return reviewing
                ? PollPolicy.defaults()
                        .withDelays(firstDelay, reviewDelay)
                        .withDeadline(reviewDeadline)
                        .untilDecided()
                : PollPolicy.defaults().withDelays(firstDelay, longestDelay).withDeadline(deadline);
    }

    /** For production: minutes for the machine, weeks for the reviewer. */
    public static Timing defaults() {
        return new Timing(
                Duration.ofMinutes(1),
                Duration.ofMinutes(5),
                Duration.ofSeconds(2),
                Duration.ofMinutes(5),
                Duration.ofDays(2),
                Duration.ofHours(6),
                Duration.ofDays(30),
                200);
    }

    /** For a sandbox on the same machine, where nobody wants to wait. */
    public static Timing quick() {
        return new Timing(
                Duration.ofSeconds(3),
                Duration.ofSeconds(4),
                Duration.ofMillis(200),
                Duration.ofSeconds(1),
                Duration.ofMinutes(2),
                Duration.ofSeconds(2),
                Duration.ofMinutes(5),
                50);
    }
}
