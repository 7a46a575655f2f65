package dev.verdict.http.frankieone;

import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.poll.PollPolicy;
import dev.verdict.poll.PollerTotals;
import dev.verdict.poll.WaitOutcome;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The pending waits of a client and of all its {@linkplain FrankieOneClient#with views}: what they wait for, how they end, and totals for
 * gauges.
 *
 * <p>Safe to share between threads.
 */
public interface Waits {

    /**
     * What the client waits for. Store it before the process ends: another process {@linkplain FrankieOneClient#resume resumes} the waits.
     *
     * @return the {@linkplain Execution#reference() references} of the executions, each once, in no order; a snapshot, unmodifiable
     */
    List<String> pending();

    /**
     * How much the client's waits have to do. Takes time in proportion to the number of waits.
     *
     * @return a snapshot
     */
    PollerTotals totals();

    /**
     * Waits as {@link FrankieOneClient#awaitResponseAsync(Execution)}, for callers that treat every ending alike: the result, a deadline, a
     * failure or a close, each with the last snapshot.
     *
     * @param execution the execution, in the same environment and child account
     * @return a future of how the wait ended; to cancel it ends the wait
     */
    CompletableFuture<WaitOutcome<WorkflowResponse>> outcomeAsync(Execution execution);

    /**
     * As {@link #outcomeAsync(Execution)}, with another policy.
     *
     * @param execution the execution, in the same environment and child account
     * @param policy the policy of this wait
     * @return the future
     */
    CompletableFuture<WaitOutcome<WorkflowResponse>> outcomeAsync(Execution execution, PollPolicy policy);
}
