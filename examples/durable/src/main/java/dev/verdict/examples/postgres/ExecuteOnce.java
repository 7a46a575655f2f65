package dev.verdict.examples.postgres;

import dev.verdict.CallRejectedException;
import dev.verdict.HttpStatusException;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.TransportException;
import dev.verdict.http.frankieone.ExecuteOptions;
import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.Findings;
import dev.verdict.http.frankieone.FrankieOneClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Executes a verification once, whatever happens to instances and responses.
 *
 * <ol>
 *   <li>The attempt is stored, and committed, before the request is sent.
 *   <li>The reference is stored when the answer comes.
 *   <li>If it does not come, or the instance dies, the next instance finds the execution that the attempt started. Only if none shows up
 *       for the settle time, a new attempt is made.
 * </ol>
 */
final class ExecuteOnce {
    private final Verifications store;
    private final FrankieOneClient client;
    private final Timing timing;

    /** @param client ends its calls within {@link Timing#callTimeout()} */
    ExecuteOnce(Verifications store, FrankieOneClient client, Timing timing) {
        this.store = store;
        this.client = client;
        this.timing = timing;
    }

    /** Sends the request, and returns what happened. */
    String send(Lease lease) {
        if (lease.isPastDeadline()) {
            return end(lease, Stage.DEADLINE, "NOT_EXECUTED");
        }
        ExecuteOptions options =
                ExecuteOptions.background().beforeSending(attempt -> store.storeAttempt(lease, attempt.toString()));
        Subject subject = lease.subject();
        Execution execution;
        try {
            execution = client.individuals()
                    .execute(subject.entityId(), subject.serviceName(), subject.workflowName(), options);
        } catch (OutcomeUnknownException e) {
            return later(lease, Stage.SENDING, "ANSWER_LOST", timing.firstDelay());
        } catch (TransportException | CallRejectedException e) {
            return later(lease, Stage.REQUESTED, "NOT_SENT", timing.longestDelay());
        } catch (HttpStatusException e) {
            return e.isRetryable()
                    ? later(lease, Stage.REQUESTED, "NOT_SENT", timing.longestDelay())
                    : end(lease, Stage.REFUSED, "REFUSED_" + e.kind());
        }
        store.storeExecution(lease, execution);
        return "executed";
    }

    /** Finds out what became of an attempt, and returns what happened. Sends nothing that changes anything. */
    String findOut(Lease lease) {
        Findings findings = client.findOut(Objects.requireNonNull(lease.attempt(), "attempt"));
        // Another verification of the same entity may have started executions too.
        List<Execution> executions = store.unclaimed(findings.executions());
        if (!executions.isEmpty()) {
            if (!findings.isClockKnown()) {
                return end(lease, Stage.UNKNOWN, "CLOCK_UNKNOWN"); // these can be older than the attempt
            }
            store.storeExecution(lease, executions.get(0));
            return "found the execution of the stored attempt";
        }
        return lease.settled()
                ? later(lease, Stage.REQUESTED, "NOT_EXECUTED", Duration.ZERO)
                : later(lease, Stage.SENDING, "NOTHING_FOUND", timing.firstDelay());
    }

    private String later(Lease lease, Stage stage, String state, Duration delay) {
        store.storeStage(lease, stage, state, Optional.of(delay));
        return state;
    }

    private String end(Lease lease, Stage stage, String state) {
        store.storeStage(lease, stage, state, Optional.empty());
        return state;
    }
}
