package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.seon.RunStep.Kind;
import dev.verdict.seon.idv.Decision;
import dev.verdict.seon.idv.IdvSession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the steps of a run from its linked events. */
final class RunSteps {
    private final Map<String, StatusOrder.LatestDecision> decisions = new HashMap<>();

    private RunSteps() {}

    /** One step for each session and transaction, in order of time: its last event, with the outcome that counts. */
    static List<RunStep> of(@Nullable String runId, List<OrderedEntry<SeonEvent>> linked) {
        RunSteps run = new RunSteps();
        linked.forEach(run::addDecisions);
        Map<String, RunStep> steps = new LinkedHashMap<>();
        for (OrderedEntry<SeonEvent> entry : linked) {
            String identity = identity(entry);
            RunStep step = null;
            if (entry.item() instanceof IdvSessionFinished session) {
                step = RunStep.of(runId, session, run.decision(identity));
            } else if (entry.item() instanceof TransactionProcessed transaction) {
                step = RunStep.of(runId, transaction, run.decision(identity));
            }
            if (step != null) {
                steps.remove(identity); // so that the later event takes its own place in the order
                steps.put(identity, step);
            }
        }
        List<RunStep> ordered = new ArrayList<>(steps.values());
        ordered.sort(Comparator.comparing(RunStep::at, StatusOrder.BY_TIME));
        return List.copyOf(ordered);
    }

    static List<RunStep> outsideRuns(Collection<? extends SeonEvent> events) {
        return of(
                null,
                OrderedEntry.inOrder(events.stream()
                        .filter(event ->
                                event instanceof TransactionProcessed || event instanceof TransactionStatusUpdate)
                        .map(event -> OrderedEntry.linked(StoredJson.of(event)))));
    }

    /**
     * The key of a session or transaction, as one text: its id, or the content of an event that carries no id. Texts stay quick to find
     * in a map, even if their hashes collide.
     */
    static String identity(OrderedEntry<SeonEvent> entry) {
        if (entry.item() instanceof IdvSessionFinished session) {
            return identity(Kind.IDV_SESSION, session.data().sessionId(), entry);
        }
        return entry.item() instanceof TransactionProcessed transaction
                ? identity(Kind.TRANSACTION, transaction.data().id(), entry)
                : content(entry);
    }

    private static String identity(Kind kind, @Nullable String id, OrderedEntry<SeonEvent> entry) {
        return id == null ? content(entry) : kind + " " + id;
    }

    private static String content(OrderedEntry<SeonEvent> entry) {
        return "content " + entry.content();
    }

    private void addDecisions(OrderedEntry<SeonEvent> entry) {
        Instant at = entry.at();
        if (entry.item() instanceof IdvSessionFinished session) {
            add(identity(entry), session.data().status(), at);
        } else if (entry.item() instanceof TransactionProcessed transaction) {
            add(identity(entry), transaction.data().state(), at);
        } else if (entry.item() instanceof TransactionStatusUpdate update) {
            update.transactions()
                    .forEach(state -> add(identity(Kind.TRANSACTION, state.id(), entry), state.state(), at));
        }
    }

    private void add(String identity, Open<Decision> decision, @Nullable Instant at) {
        decisions
                .computeIfAbsent(identity, any -> new StatusOrder.LatestDecision())
                .add(decision, at);
    }

    private Open<Decision> decision(String identity) {
        StatusOrder.LatestDecision latest = decisions.get(identity);
        return latest == null ? Open.absent() : latest.decision();
    }

    static List<RunStep> transactions(List<RunStep> steps) {
        List<RunStep> transactions = new ArrayList<>(steps);
        transactions.removeIf(step -> step.kind() != Kind.TRANSACTION);
        return List.copyOf(transactions);
    }

    /** The user id from the latest linked event that has one. */
    static Optional<String> latestUser(List<OrderedEntry<SeonEvent>> linked) {
        return latest(linked, IdvSession::userId, Transaction::userId);
    }

    /** A value from the latest linked event that has it. */
    static Optional<String> latest(
            List<OrderedEntry<SeonEvent>> linked,
            Function<IdvSession, @Nullable String> inSession,
            Function<Transaction, @Nullable String> inTransaction) {
        return last(linked.stream().flatMap(entry -> {
            if (entry.item() instanceof IdvSessionFinished session) {
                return Stream.ofNullable(inSession.apply(session.data()));
            }
            return entry.item() instanceof TransactionProcessed transaction
                    ? Stream.ofNullable(inTransaction.apply(transaction.data()))
                    : Stream.empty();
        }));
    }

    /** A value from the latest session that has it. */
    static <T> Optional<T> inSessions(List<RunStep> steps, Function<IdvSession, @Nullable T> part) {
        return last(steps.stream()
                .flatMap(step -> step.event() instanceof IdvSessionFinished session
                        ? Stream.ofNullable(part.apply(session.data()))
                        : Stream.empty()));
    }

    /** The last element of a stream in order of time. */
    static <T> Optional<T> last(Stream<T> inOrder) {
        return inOrder.reduce((earlier, later) -> later);
    }
}
