package dev.verdict.review;

import dev.verdict.Open;
import dev.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a run: its steps in order, and its statuses.
 *
 * @param startedAt when the run began; null if not known
 * @param endedAt when the run ended by itself, before any change by a person; null if not known, or if it has not ended
 * @param steps the steps in the order of the workflow, or of their times if the platform sends no order
 * @param statuses the statuses in order of time, the current one last
 */
public record Timeline(
        @Nullable Instant startedAt, @Nullable Instant endedAt, List<TimelineStep> steps, List<StatusPoint> statuses) {

    public Timeline {
        steps = List.copyOf(steps);
        statuses = List.copyOf(statuses);
    }

    /** {@return how long the run took; empty if a time is missing, or the end is before the start} */
    public Optional<Duration> duration() {
        return startedAt == null || endedAt == null || endedAt.isBefore(startedAt)
                ? Optional.empty()
                : Optional.of(Duration.between(startedAt, endedAt));
    }

    /**
     * A status at a point in time.
     *
     * @param at when it was set; null if not sent
     * @param status the platform's value
     * @param verdict the kind of verdict of that status
     * @param byPerson whether a person set it
     */
    public record StatusPoint(@Nullable Instant at, Open<?> status, Verdict.Kind verdict, boolean byPerson) {

        public StatusPoint {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(verdict, "verdict");
        }
    }
}
