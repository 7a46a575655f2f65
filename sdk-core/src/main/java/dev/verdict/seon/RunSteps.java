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
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps of a run, from the events that were linked to it. */
final class RunSteps {
    /** A state that a transaction was given later. */
    private record State(Open<Decision> state, @Nullable Instant at) {
        /** What goes last: the later; at one time, what approves less. */
        static final Comparator<State> IN_ORDER =
                Comparator.comparing(State::at, Kept.BY_TIME).thenComparing(State::weight);

        int weight() {
            return RunRules.weightOf(state);
        }
    }

    private RunSteps() {}

    /** In order of time; of the events about one thing, the last in their order. */
    static List<RunStep> of(List<Kept<SeonEvent>> linked) {
        Map<Object, RunStep> steps = new LinkedHashMap<>();
        Map<String, List<State>> states = states(linked);
        for (Kept<SeonEvent> kept : linked) {
            RunStep step = null;
            if (kept.item() instanceof IdvSessionFinished session) {
                step = RunStep.of(session);
            } else if (kept.item() instanceof TransactionProcessed transaction) {
                step = RunStep.of(transaction, state(transaction, states));
            }
            if (step != null) {
                Object identity = step.id() == null || step.id().isBlank() ? kept : List.of(step.kind(), step.id());
                steps.remove(identity); // so that it takes its place anew
                steps.put(identity, step);
            }
        }
        List<RunStep> ordered = new ArrayList<>(steps.values());
        ordered.sort(Comparator.comparing(RunStep::at, Kept.BY_TIME));
        return List.copyOf(ordered);
    }

    private static Map<String, List<State>> states(List<Kept<SeonEvent>> linked) {
        Map<String, List<State>> states = new HashMap<>();
        for (Kept<SeonEvent> kept : linked) {
            if (kept.item() instanceof TransactionStatusUpdate update) {
                for (TransactionState transaction : update.transactions()) {
                    if (transaction.id() != null && transaction.state().isPresent()) {
                        states.computeIfAbsent(transaction.id(), id -> new ArrayList<>())
                                .add(new State(transaction.state(), update.at()));
                    }
                }
            }
        }
        return states;
    }

    /** The latest; one without a time may have been later than that, so it counts if it approves less. */
    private static Open<Decision> state(TransactionProcessed event, Map<String, List<State>> states) {
        State latest = new State(event.data().state(), event.at());
        State timeless = null;
        for (State given : states.getOrDefault(event.data().id(), List.of())) {
            if (given.at == null) {
                timeless = timeless == null ? given : later(timeless, given);
            } else {
                latest = later(latest, given);
            }
        }
        return timeless != null && timeless.weight() > latest.weight() ? timeless.state : latest.state;
    }

    private static State later(State one, State other) {
        return BinaryOperator.maxBy(State.IN_ORDER).apply(one, other);
    }

    static List<RunStep> transactions(List<RunStep> steps) {
        List<RunStep> transactions = new ArrayList<>(steps);
        transactions.removeIf(step -> step.kind() != RunStep.Kind.TRANSACTION);
        return List.copyOf(transactions);
    }

    /** Whose run it is, as the latest step that knows it says. */
    static Optional<String> latestUser(List<RunStep> steps) {
        return last(steps.stream()
                .flatMap(step -> {
                    if (step.event() instanceof IdvSessionFinished session) {
                        return Stream.ofNullable(session.data().userId());
                    }
                    return step.event() instanceof TransactionProcessed transaction
                            ? Stream.ofNullable(transaction.data().userId())
                            : Stream.empty();
                })
                .filter(user -> !user.isBlank()));
    }

    /** Of what is in order of time, the latest. */
    static <T> Optional<T> last(Stream<T> inOrder) {
        return inOrder.reduce((earlier, later) -> later);
    }
}
