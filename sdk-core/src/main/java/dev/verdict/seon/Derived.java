package dev.verdict.seon;

import dev.verdict.seon.idv.IdvSession;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What follows from what a run was told. It is made when first asked for: most runs are read, told one thing more, and written again.
 * Safe to share between threads, which may make the same thing twice.
 */
final class Derived {
    private final RunState told;
    private volatile @Nullable StatusHistory history;
    private volatile @Nullable List<RunStep> steps;

    Derived(RunState told) {
        this.told = told;
    }

    StatusHistory history() {
        StatusHistory known = history;
        if (known == null) {
            known = StatusHistory.of(told.events());
            history = known;
        }
        return known;
    }

    List<RunStep> steps() {
        List<RunStep> known = steps;
        if (known == null) {
            known = RunSteps.of(told.runId(), told.linked());
            steps = known;
        }
        return known;
    }

    /** What the latest event that tells it says of the workflow, else what was given at the start. */
    Optional<String> ofWorkflow(Function<WorkflowReference, @Nullable String> part, @Nullable String given) {
        return RunSteps.last(told.events().stream()
                        .flatMap(event -> Stream.ofNullable(event.item().data().workflow()))
                        .flatMap(workflow -> Stream.ofNullable(part.apply(workflow))))
                .or(() -> Optional.ofNullable(given));
    }

    Optional<String> user() {
        return Optional.ofNullable(told.start().userId()).or(() -> RunSteps.latestUser(told.linked()));
    }

    Optional<String> userName() {
        return RunSteps.latest(told.linked(), IdvSession::name, Transaction::userName)
                .or(() -> Optional.ofNullable(told.start().userName()));
    }

    Optional<String> email() {
        return RunSteps.latest(told.linked(), IdvSession::email, Transaction::email)
                .or(() -> Optional.ofNullable(told.start().email()));
    }

    Optional<Instant> firstSeenAt() {
        Stream<Instant> events = Stream.concat(told.events().stream(), told.linked().stream())
                .flatMap(kept -> Stream.ofNullable(kept.at()));
        return Stream.concat(Stream.ofNullable(told.start().startedAt()), events)
                .min(Instant::compareTo);
    }
}
