package dev.verdict.seon;

import dev.verdict.Open;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps of a run, from the events that were linked to it. */
final class RunSteps {
    /** A state that a transaction was given later. */
    private record State(Open<Decision> state, @Nullable Instant at) {}

    private RunSteps() {}

    /** In order of time; of the events about one thing, the last in their order. */
    static List<RunStep> of(List<Kept<SeonEvent>> linked) {
        Map<Object, RunStep> steps = new LinkedHashMap<>();
        Map<String, State> states = states(linked);
        for (Kept<SeonEvent> kept : linked) {
            RunStep step = null;
            if (kept.item() instanceof IdvSessionFinished session) {
                step = RunStep.of(session);
            } else if (kept.item() instanceof TransactionProcessed transaction) {
                step = RunStep.of(transaction, state(transaction, states));
            }
            if (step != null) {
                Object identity = step.id() == null || step.id().isBlank() ? kept : List.of(step.kind(), step.id());
                steps.put(identity, step);
            }
        }
        List<RunStep> ordered = new ArrayList<>(steps.values());
        ordered.sort(Comparator.comparing(RunStep::at, Kept.BY_TIME));
        return List.copyOf(ordered);
    }

    private static Map<String, State> states(List<Kept<SeonEvent>> linked) {
        Map<String, State> states = new HashMap<>();
        for (Kept<SeonEvent> kept : linked) {
            if (kept.item() instanceof TransactionStatusUpdate update) {
                for (TransactionState transaction : update.transactions()) {
                    if (transaction.id() != null && transaction.state().isPresent()) {
                        State given = new State(transaction.state(), update.at());
                        states.merge(transaction.id(), given, RunSteps::later);
                    }
                }
            }
        }
        return states;
    }

    private static Open<Decision> state(TransactionProcessed event, Map<String, State> states) {
        State given = states.get(event.data().id());
        State own = new State(event.data().state(), event.at());
        return given == null ? own.state : later(own, given).state;
    }

    /** The later of two; at one time, the one that approves less. */
    private static State later(State one, State other) {
        int order = Kept.BY_TIME.compare(one.at, other.at);
        int byWeight =
                order == 0 ? Integer.compare(RunRules.weightOf(one.state), RunRules.weightOf(other.state)) : order;
        int byWord = byWeight == 0 ? one.state.raw().compareTo(other.state.raw()) : byWeight;
        return byWord >= 0 ? one : other;
    }

    static List<RunStep> transactions(List<RunStep> steps) {
        List<RunStep> transactions = new ArrayList<>(steps);
        transactions.removeIf(step -> step.kind() != RunStep.Kind.TRANSACTION);
        return List.copyOf(transactions);
    }

    /** Whose run it is, as the latest step that knows it says; a blank says nothing. */
    static Optional<String> latestUser(List<RunStep> steps) {
        return steps.stream()
                .flatMap(step -> {
                    if (step.event() instanceof IdvSessionFinished session) {
                        return Stream.ofNullable(session.data().userId());
                    }
                    return step.event() instanceof TransactionProcessed transaction
                            ? Stream.ofNullable(transaction.data().userId())
                            : Stream.empty();
                })
                .filter(id -> !id.isBlank())
                .reduce((earlier, later) -> later);
    }
}
