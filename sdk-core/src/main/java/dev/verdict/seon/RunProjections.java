package dev.verdict.seon;

import dev.verdict.FailingStep;
import dev.verdict.seon.idv.IdvSession;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values that are computed from a run's state. They are computed on first use, because most runs are read, get one more event and
 * are written again. Safe to share between threads; two threads may compute the same value twice.
 */
final class RunProjections {
    private final RunState state;
    private volatile @Nullable StatusHistory history;
    private volatile @Nullable List<RunStep> steps;
    private volatile @Nullable List<FailingStep> failingSteps;

    RunProjections(RunState state) {
        this.state = state;
    }

    StatusHistory history() {
        StatusHistory known = history;
        if (known == null) {
            known = StatusHistory.of(state.events());
            history = known;
        }
        return known;
    }

    List<RunStep> steps() {
        List<RunStep> known = steps;
        if (known == null) {
            known = RunSteps.of(state.runId(), state.linked());
            steps = known;
        }
        return known;
    }

    List<FailingStep> failingSteps(WorkflowRun run) {
        List<FailingStep> known = failingSteps;
        if (known == null) {
            known = RunFailures.of(run);
            failingSteps = known;
        }
        return known;
    }

    /** A property of the workflow from the latest event that has it, else from the start of the run. */
    Optional<String> ofWorkflow(Function<WorkflowReference, @Nullable String> part, @Nullable String given) {
        return RunSteps.last(state.events().stream()
                        .flatMap(event -> Stream.ofNullable(event.item().data().workflow()))
                        .flatMap(workflow -> Stream.ofNullable(part.apply(workflow))))
                .or(() -> Optional.ofNullable(given));
    }

    Optional<String> user() {
        return Optional.ofNullable(state.start().userId()).or(() -> RunSteps.latestUser(state.linked()));
    }

    Optional<String> userName() {
        return RunSteps.latest(state.linked(), IdvSession::name, Transaction::userName)
                .or(() -> Optional.ofNullable(state.start().userName()));
    }

    Optional<String> email() {
        return RunSteps.latest(state.linked(), IdvSession::email, Transaction::email)
                .or(() -> Optional.ofNullable(state.start().email()));
    }

    Optional<Instant> firstSeenAt() {
        Stream<Instant> events = Stream.concat(state.events().stream(), state.linked().stream())
                .flatMap(entry -> Stream.ofNullable(entry.at()));
        return Stream.concat(Stream.ofNullable(state.start().startedAt()), events)
                .min(Instant::compareTo);
    }
}
