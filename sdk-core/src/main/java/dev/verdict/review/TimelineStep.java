package dev.verdict.review;

import dev.verdict.Open;
import dev.verdict.Reason;
import dev.verdict.SafeText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step of a run, with all attempts at it.
 *
 * @param name the name in the workflow. SEON sends no names of steps: {@code identity verification} or {@code transaction}
 * @param outcome how the step ended
 * @param attempts the attempts, oldest first; empty if the step was not reached
 * @param reasons why it failed or passed, most important first; without personal data; empty if nothing is known
 */
public record TimelineStep(String name, Outcome outcome, List<Attempt> attempts, List<Reason> reasons) {

    public TimelineStep {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(outcome, "outcome");
        attempts = List.copyOf(attempts);
        reasons = List.copyOf(reasons);
    }

    /** {@return when the first attempt began; empty if not known} */
    public Optional<Instant> startedAt() {
        return times(Attempt::startedAt).min(Instant::compareTo);
    }

    /** {@return when the last attempt ended; empty if not known} */
    public Optional<Instant> endedAt() {
        return times(Attempt::endedAt).max(Instant::compareTo);
    }

    private Stream<Instant> times(Function<Attempt, @Nullable Instant> time) {
        return attempts.stream().flatMap(attempt -> Stream.ofNullable(time.apply(attempt)));
    }

    /** {@return how long the step took, with the time between attempts; empty if a time is missing or the end is before the start} */
    public Optional<Duration> duration() {
        return startedAt()
                .flatMap(start ->
                        endedAt().filter(end -> !end.isBefore(start)).map(end -> Duration.between(start, end)));
    }

    /** The name, the outcome and the number of attempts. */
    @Override
    public String toString() {
        return SafeText.name(name) + " " + outcome + ", attempts " + attempts.size();
    }

    /**
     * One attempt at a step.
     *
     * @param id the platform's id of the attempt; null if not sent
     * @param result the platform's value
     * @param startedAt when it began; null if not sent
     * @param endedAt when it ended; null if not sent, or if it has not ended
     */
    public record Attempt(
            @Nullable String id,
            Open<?> result,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {

        public Attempt {
            Objects.requireNonNull(result, "result");
        }

        @Override
        public String toString() {
            return SafeText.name(id) + " " + result + (endedAt == null ? "" : " at " + endedAt);
        }
    }
}
