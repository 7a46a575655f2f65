package dev.verdict.examples.postgres;

import dev.verdict.poll.PollPolicy;
import java.time.Duration;

/**
 * The delays and deadlines of all instances.
 *
 * @param lease how long an instance has for one step; no call takes longer, so after it nothing is under way
 * @param settleTime how long an execution may stay invisible after its attempt; longer than a lease
 * @param firstDelay the delay after the first poll; each further one is twice as long
 * @param longestDelay the longest delay
 * @param reviewDelay the delay while a reviewer has to decide; a notification is faster
 * @param idle how long an instance that finds nothing to do waits before it asks again
 */
public record Timing(
        Duration lease,
        Duration settleTime,
        Duration firstDelay,
        Duration longestDelay,
        Duration reviewDelay,
        Duration idle) {

    public Timing {
        if (settleTime.compareTo(lease) <= 0) {
            throw new IllegalArgumentException("the settle time must be longer than a lease");
        }
    }

    /** For production. */
    public static Timing defaults() {
        return new Timing(
                Duration.ofSeconds(40),
                Duration.ofMinutes(5),
                Duration.ofSeconds(2),
                Duration.ofMinutes(1),
                Duration.ofMinutes(30),
                Duration.ofSeconds(1));
    }

    /** When to poll again, and when to stop. */
    PollPolicy policy(Duration deadline, boolean awaitsReview) {
        return PollPolicy.defaults()
                .withDelays(awaitsReview ? reviewDelay : firstDelay, awaitsReview ? reviewDelay : longestDelay)
                .withDeadline(deadline)
                .untilDecided();
    }

    /** The limit of a call: it ends before its lease does. */
    Duration callTimeout() {
        return lease.multipliedBy(4).dividedBy(5);
    }
}
