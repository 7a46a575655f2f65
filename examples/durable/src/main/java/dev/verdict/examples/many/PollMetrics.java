package dev.verdict.examples.many;

import dev.verdict.poll.Poll;
import dev.verdict.poll.PollListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Optional;

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
        Optional<String> verdict =
                poll.snapshot().map(result -> result.verdict().kind().name());
        Optional<String> error =
                poll.failure().map(failure -> failure.getClass().getSimpleName());
        Tags tags = Tags.of("verdict", verdict.orElse("none"), "error", error.orElse("none"));
        registry.counter("verdict.polls", tags).increment();
        if (poll.nextDelay().isEmpty()) { // the last of its wait
            registry.timer("verdict.waits", tags).record(poll.elapsed());
        }
    }
}
