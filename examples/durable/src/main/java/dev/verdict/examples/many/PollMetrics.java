package dev.verdict.examples.many;

import dev.verdict.poll.Poll;
import dev.verdict.poll.PollListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

/** Counts the polls of all waits, and times how long a wait had lasted at its last poll. */
public final class PollMetrics implements PollListener {
    private final MeterRegistry registry;

    /**
     * @param registry receives the counters
     */
    public PollMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void onPoll(Poll poll) {
        Tags tags = Tags.of(
                "verdict",
                        poll.snapshot()
                                .map(result -> result.verdict().kind().name())
                                .orElse("none"),
                "error",
                        poll.failure()
                                .map(failure -> failure.getClass().getSimpleName())
                                .orElse("none"));
        registry.counter("verdict.polls", tags).increment();
        if (poll.nextDelay().isEmpty()) {
            registry.timer("verdict.waits", tags).record(poll.elapsed());
        }
    }
}
