package dev.verdict.examples.many;

import dev.verdict.poll.PollPolicy;
import java.time.Duration;

/**
 * How fast everything goes.
 *
 * @param callsPerSecond the rate budget of the client. FrankieOne recommends 20; the sandbox is local
 * @param policy when waits poll, and when they give up
 * @param executionTakes how long an execution lasts without an applicant
 */
record Timing(int callsPerSecond, PollPolicy policy, Duration executionTakes) {
    static final Timing DEFAULT = new Timing(
            300,
            PollPolicy.defaults()
                    .withDelays(Duration.ofSeconds(5), Duration.ofSeconds(10))
                    .withDeadline(Duration.ofSeconds(25)),
            Duration.ofSeconds(8));
}
