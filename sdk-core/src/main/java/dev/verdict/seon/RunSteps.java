package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.seon.RunStep.Kind;
import dev.verdict.seon.idv.Decision;
import dev.verdict.seon.idv.IdvSession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps of a run, from the events that were linked to it. */
final class RunSteps {
    private final Map<Object, StatusOrder.Latest> words = new HashMap<>();

    private RunSteps() {}

    /** In order of time; of the events about one thing, the last in their order, with the word about it that counts. */
    static List<RunStep> of(String runId, List<OrderedEntry<SeonEvent>> linked) {
        RunSteps run = new RunSteps();
        linked.forEach(run::addWords);
        Map<Object, RunStep> steps = new LinkedHashMap<>();
        for (OrderedEntry<SeonEvent> kept : linked) {
            Object identity = identity(kept);
            RunStep step = null;
            if (kept.item() instanceof IdvSessionFinished session) {
                step = RunStep.of(runId, session, run.word(identity));
            } else if (kept.item() instanceof TransactionProcessed transaction) {
                step = RunStep.of(runId, transaction, run.word(identity));
            }
            if (step != null) {
                steps.remove(identity); // so that it takes its place anew
                steps.put(identity, step);
            }
        }
        List<RunStep> ordered = new ArrayList<>(steps.values());
        ordered.sort(Comparator.comparing(RunStep::at, StatusOrder.BY_TIME));
        return List.copyOf(ordered);
    }

    /** What each session and transaction is known by; an event without such an id stands for itself. */
    static Object identity(OrderedEntry<SeonEvent> kept) {
        if (kept.item() instanceof IdvSessionFinished session) {
            return identity(Kind.IDV_SESSION, session.data().sessionId(), kept);
        }
        return kept.item() instanceof TransactionProcessed transaction
                ? identity(Kind.TRANSACTION, transaction.data().id(), kept)
                : kept;
    }

    private static Object identity(Kind kind, @Nullable String id, OrderedEntry<SeonEvent> kept) {
        return id == null ? kept : List.of(kind, id);
    }

    private void addWords(OrderedEntry<SeonEvent> kept) {
        Instant at = kept.at();
        if (kept.item() instanceof IdvSessionFinished session) {
            add(identity(kept), session.data().status(), at);
        } else if (kept.item() instanceof TransactionProcessed transaction) {
            add(identity(kept), transaction.data().state(), at);
        } else if (kept.item() instanceof TransactionStatusUpdate update) {
            update.transactions()
                    .forEach(state -> add(identity(Kind.TRANSACTION, state.id(), kept), state.state(), at));
        }
    }

    private void add(Object identity, Open<Decision> word, @Nullable Instant at) {
        words.computeIfAbsent(identity, any -> new StatusOrder.Latest()).add(word, at);
    }

    private Open<Decision> word(Object identity) {
        StatusOrder.Latest latest = words.get(identity);
        return latest == null ? Open.absent() : latest.word();
    }

    static List<RunStep> transactions(List<RunStep> steps) {
        List<RunStep> transactions = new ArrayList<>(steps);
        transactions.removeIf(step -> step.kind() != Kind.TRANSACTION);
        return List.copyOf(transactions);
    }

    /** Whose run it is, as the latest event that knows it says. */
    static Optional<String> latestUser(List<OrderedEntry<SeonEvent>> linked) {
        return latest(linked, IdvSession::userId, Transaction::userId);
    }

    /** What the latest linked event says that says it. */
    static Optional<String> latest(
            List<OrderedEntry<SeonEvent>> linked,
            Function<IdvSession, @Nullable String> inSession,
            Function<Transaction, @Nullable String> inTransaction) {
        return last(linked.stream().flatMap(kept -> {
            if (kept.item() instanceof IdvSessionFinished session) {
                return Stream.ofNullable(inSession.apply(session.data()));
            }
            return kept.item() instanceof TransactionProcessed transaction
                    ? Stream.ofNullable(inTransaction.apply(transaction.data()))
                    : Stream.empty();
        }));
    }

    /** Of what is in order of time, the latest. */
    static <T> Optional<T> last(Stream<T> inOrder) {
        return inOrder.reduce((earlier, later) -> later);
    }
}
