package dev.verdict.examples.many;

import dev.verdict.OutcomeUnknownException;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.http.frankieone.Attempt;
import dev.verdict.http.frankieone.ExecuteOptions;
import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.Findings;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.poll.WaitOutcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * Executes and waits, as many at a time as there are. No execution is without a trace at any moment: it is an attempt from before its request
 * is sent until its wait has begun, and then a reference until the outcome of the wait has been handled. {@code client.waits().pending()}
 * alone would not do: it leaves out a wait whose outcome is on its way to the handler.
 */
final class ManyWaits {
    /** How many execute requests are under way at a time. The others are not begun, so that the program can be stopped before them. */
    private static final int SLOTS = 48;

    private final FrankieOneClient client;
    private final WaitSpans spans;
    private final Tally tally;
    private final BiConsumer<Planned, Execution> onStart;
    private final Semaphore slots = new Semaphore(SLOTS);
    /** By entity. Yours is a table with a row for each application. */
    private final Map<String, String> attempts = new ConcurrentHashMap<>();

    /** Of waits whose outcome has not been handled. */
    private final Set<String> references = ConcurrentHashMap.newKeySet();

    private volatile boolean stopping;
    private boolean stopped;

    /**
     * @param onStart hears of each execution that was started
     */
    ManyWaits(FrankieOneClient client, WaitSpans spans, Tally tally, BiConsumer<Planned, Execution> onStart) {
        this.client = client;
        this.spans = spans;
        this.tally = tally;
        this.onStart = onStart;
    }

    /** Executes all, and returns when the last request is sent, with a future of the end of all waits. */
    CompletableFuture<Void> execute(List<Planned> load) throws InterruptedException {
        List<CompletableFuture<Void>> waits = new ArrayList<>();
        for (Planned planned : load) {
            slots.acquire();
            if (stopping) {
                slots.release();
                break;
            }
            waits.add(execute(planned));
        }
        return CompletableFuture.allOf(waits.toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Void> execute(Planned planned) {
        ExecuteOptions mode =
                planned.end() == Planned.End.AT_ONCE ? ExecuteOptions.foreground() : ExecuteOptions.background();
        return client.individuals()
                .executeAsync(
                        planned.entityId(),
                        "KYC",
                        planned.sample().workflowName(),
                        mode.beforeSending(attempt -> attempts.put(planned.entityId(), attempt.toString())))
                .handle((execution, thrown) -> thrown == null
                        ? CompletableFuture.completedFuture(Optional.of(execution))
                        : afterFailure(planned.entityId(), thrown))
                .thenCompose(execution -> execution)
                .thenCompose(execution -> {
                    try {
                        execution.ifPresent(started -> onStart.accept(planned, started));
                        return await(planned.entityId(), execution);
                    } finally {
                        slots.release(); // the wait has begun
                    }
                });
    }

    /** Waits on for what another process left. */
    CompletableFuture<Void> resume(PendingFile pending) {
        List<CompletableFuture<Void>> waits = new ArrayList<>();
        List<Execution> executions =
                pending.references().stream().map(client::resume).toList(); // refuses all if one is not from here
        executions.forEach(execution -> waits.add(await(execution)));
        for (String attempt : pending.attempts()) {
            String entityId = String.valueOf(Attempt.parse(attempt).entityId());
            attempts.put(entityId, attempt);
            waits.add(findOut(attempt).thenCompose(execution -> await(entityId, execution)));
        }
        return CompletableFuture.allOf(waits.toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Optional<Execution>> afterFailure(String entityId, Throwable thrown) {
        if (thrown instanceof OutcomeUnknownException unknown) {
            return findOut(unknown.attempt().orElseThrow());
        }
        attempts.remove(entityId); // nothing was executed
        tally.notExecuted(thrown);
        return CompletableFuture.completedFuture(Optional.empty());
    }

    /** The execution of an attempt, once it is known. Until then the attempt stays, and is not made again. */
    private CompletableFuture<Optional<Execution>> findOut(String attempt) {
        return client.findOutAsync(attempt)
                .thenApply(Findings::executions)
                .exceptionally(thrown -> List.of())
                .thenApply(found -> {
                    if (found.isEmpty()) {
                        tally.unknown();
                    } else {
                        tally.found();
                    }
                    return found.stream().findFirst();
                });
    }

    private CompletableFuture<Void> await(String entityId, Optional<Execution> execution) {
        if (execution.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<Void> wait = await(execution.get());
        attempts.remove(entityId);
        return wait;
    }

    private CompletableFuture<Void> await(Execution execution) {
        references.add(execution.reference());
        return spans.outcomeAsync(client.waits(), execution).thenAccept(this::handle);
    }

    /** After the stop nothing is handled: the next process does that. So each outcome is handled by one process. */
    private synchronized void handle(WaitOutcome<WorkflowResponse> outcome) {
        if (!stopped) {
            tally.ended(outcome);
            references.remove(outcome.reference());
        }
    }

    /** Begins no more executions, lets those under way be answered, and returns what is pending then. */
    PendingFile stop(Duration patience) {
        stopping = true;
        try {
            slots.tryAcquire(SLOTS, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // those that are not answered stay attempts
        }
        synchronized (this) {
            stopped = true;
            // In this order: an attempt that becomes a wait in between is in both lists rather than in none.
            List<String> unanswered = List.copyOf(attempts.values());
            return new PendingFile(List.copyOf(references), unanswered);
        }
    }
}
