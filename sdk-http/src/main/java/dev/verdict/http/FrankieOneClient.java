package dev.verdict.http;

import dev.verdict.Progress;
import dev.verdict.Verdict;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.http.ExecutionReference.Kind;
import dev.verdict.poll.PollListener;
import dev.verdict.poll.PollPolicy;
import dev.verdict.poll.Poller;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * FrankieOne's KYC V2 API, as far as workflow results go: start executions, look at them, wait for them to end.
 *
 * <pre>{@code
 * try (FrankieOneClient client = FrankieOneClient.builder()
 *         .environment(FrankieOneEnvironment.UAT)
 *         .customerId(customerId)
 *         .apiKey(apiKey)
 *         .build()) {
 *     Execution execution = client.individuals().execute(entityId, "KYC", workflowName);
 *     store(execution.reference());
 *     WorkflowResult result = client.await(execution);
 * }
 * }</pre>
 *
 * <p>One client serves a whole application: it is safe to share between threads, keeps connections, and runs on daemon
 * threads that end when idle, so a program can end without {@link #close()}. Credentials go to the configured origin only;
 * redirects are not followed.
 */
public final class FrankieOneClient implements AutoCloseable {
    private final Account account;
    private final Transport transport;
    private final PollPolicy pollPolicy;
    private final Poller<WorkflowResult> poller;
    private final WorkflowCalls individualCalls;
    private final Individuals individuals;

    FrankieOneClient(Account account, Transport transport, PollPolicy pollPolicy, PollListener pollListener) {
        this.account = account;
        this.transport = transport;
        this.pollPolicy = pollPolicy;
        this.individualCalls = new WorkflowCalls(account, Kind.INDIVIDUAL);
        this.individuals = new Individuals(transport, individualCalls);
        this.poller = Poller.of(this::look)
                .policy(pollPolicy)
                .listener(pollListener)
                .executor(transport.executor())
                .build();
    }

    /**
     * Starts to build a client.
     *
     * @return a builder without credentials
     */
    public static FrankieOneClientBuilder builder() {
        return new FrankieOneClientBuilder();
    }

    /**
     * The calls about individuals.
     *
     * @return always the same
     */
    public Individuals individuals() {
        return individuals;
    }

    /**
     * Takes up an execution again that was started before, here or anywhere. Sends nothing.
     *
     * @param reference an {@link Execution#reference()}
     * @return the execution, without a result
     * @throws IllegalArgumentException if it is no reference, or one of another environment or child account; the message
     *     says which, and repeats nothing of it
     */
    public Execution resume(String reference) {
        return new Execution(own(reference), null);
    }

    /**
     * Waits for an execution to end, as the client's policy says, and holds the calling thread meanwhile.
     *
     * <p>An execution that is finished already needs no call. One that cannot be fetched because the answer is not readable
     * or not about it, or because FrankieOne refuses, ends the wait with just that failure; failures that may pass do not.
     *
     * @param execution the execution, of the same environment and child account
     * @return its result; a review counts as an end unless the policy is {@link PollPolicy#untilDecided()}
     * @throws dev.verdict.WaitDeadlineException if the deadline came first; it holds the last snapshot and the reference
     * @throws dev.verdict.VerdictException if a look failed for good
     * @throws java.util.concurrent.CancellationException if the calling thread was interrupted, which stays marked on it,
     *     or the client closed
     * @throws IllegalArgumentException if it is of another environment or child account
     * @throws IllegalStateException if the client is already closed
     */
    public WorkflowResult await(Execution execution) {
        return await(execution, pollPolicy);
    }

    /**
     * As {@link #await(Execution)}, with another policy.
     *
     * @param execution the execution, of the same environment and child account
     * @param policy the policy of this wait
     * @return its result
     */
    public WorkflowResult await(Execution execution, PollPolicy policy) {
        String reference = own(execution);
        return isEnd(execution, policy) ? execution.result().orElseThrow() : poller.await(reference, policy);
    }

    /**
     * As {@link #await(Execution)}, for an execution of which only the reference is at hand.
     *
     * @param reference an {@link Execution#reference()}
     * @return its result
     */
    public WorkflowResult await(String reference) {
        return await(reference, pollPolicy);
    }

    /**
     * As {@link #await(String)}, with another policy.
     *
     * @param reference an {@link Execution#reference()}
     * @param policy the policy of this wait
     * @return its result
     */
    public WorkflowResult await(String reference, PollPolicy policy) {
        own(reference);
        return poller.await(reference, policy);
    }

    /**
     * Waits for an execution to end, as the client's policy says, without holding a thread.
     *
     * @param execution the execution, of the same environment and child account
     * @return a future of what {@link #await(Execution)} returns or throws, wrong arguments excepted: they are refused in
     *     the calling thread. To cancel it, or to let it time out, ends the wait and its call; the execution itself goes on
     */
    public CompletableFuture<WorkflowResult> awaitAsync(Execution execution) {
        return awaitAsync(execution, pollPolicy);
    }

    /**
     * As {@link #awaitAsync(Execution)}, with another policy.
     *
     * @param execution the execution, of the same environment and child account
     * @param policy the policy of this wait
     * @return the future
     */
    public CompletableFuture<WorkflowResult> awaitAsync(Execution execution, PollPolicy policy) {
        String reference = own(execution);
        return isEnd(execution, policy)
                ? CompletableFuture.completedFuture(execution.result().orElseThrow())
                : poller.awaitAsync(reference, policy);
    }

    /**
     * As {@link #awaitAsync(Execution)}, for an execution of which only the reference is at hand.
     *
     * @param reference an {@link Execution#reference()}
     * @return the future
     */
    public CompletableFuture<WorkflowResult> awaitAsync(String reference) {
        return awaitAsync(reference, pollPolicy);
    }

    /**
     * As {@link #awaitAsync(String)}, with another policy.
     *
     * @param reference an {@link Execution#reference()}
     * @param policy the policy of this wait
     * @return the future
     */
    public CompletableFuture<WorkflowResult> awaitAsync(String reference, PollPolicy policy) {
        own(reference);
        return poller.awaitAsync(reference, policy);
    }

    private CompletableFuture<WorkflowResult> look(String reference) {
        ExecutionReference own = own(reference);
        ApiCall<WorkflowResponse> call = switch (own.kind()) {
            case INDIVIDUAL -> individualCalls.look(own);
        };
        return transport.send(call.map(WorkflowResponse::workflowResult));
    }

    private ExecutionReference own(String reference) {
        return ExecutionReference.parse(reference).of(account);
    }

    private String own(Execution execution) {
        return Objects.requireNonNull(execution, "execution")
                .asReference()
                .of(account)
                .toString();
    }

    /** Whether a wait with this policy would end with what the execution already brought. */
    private static boolean isEnd(Execution execution, PollPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        return execution
                .result()
                .filter(result -> result.progress() == Progress.ENDED)
                .filter(result -> !policy.isUntilDecided() || result.verdict().kind() != Verdict.Kind.REVIEW)
                .isPresent();
    }

    /**
     * Ends all waits and all calls with a {@link java.util.concurrent.CancellationException}, and closes the connections. A
     * call that starts an execution and was sent is left to finish, within its time limit. Closing again does nothing.
     */
    @Override
    public void close() {
        transport.callBack(); // or the end of a wait would let an execution out that is queued behind its look
        poller.close();
        transport.close();
    }

    /** Where it sends to, and no credentials. */
    @Override
    public String toString() {
        return "FrankieOneClient[" + account.environment()
                + (account.customerChildId() == null ? "]" : ", for a child account]");
    }
}
