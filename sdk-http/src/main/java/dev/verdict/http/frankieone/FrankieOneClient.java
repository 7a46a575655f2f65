package dev.verdict.http.frankieone;

import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.api.RetrievedResponse;
import dev.verdict.poll.PollPolicy;
import java.util.concurrent.CompletableFuture;

/**
 * The client for workflow executions in FrankieOne's V2 API: starts executions, gets them, waits for them to end, overrides
 * them.
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
 * <p>One client serves a whole application. It is safe to share between threads, reuses connections, and runs on daemon
 * threads that end when idle, so a program can exit without {@link #close()}. It sends credentials to the configured origin
 * only and follows no redirects. All its calls share one {@link dev.verdict.poll.RateBudget}.
 *
 * <p>{@link Entities} describes how calls fail, are retried and are cancelled. This is an interface so that tests can
 * replace it; later versions may add methods.
 */
public interface FrankieOneClient extends AutoCloseable {

    /**
     * Returns a new builder.
     *
     * @return a builder without credentials
     */
    static FrankieOneClientBuilder builder() {
        return new FrankieOneClientBuilder();
    }

    /**
     * Creates a client with the settings of the environment variables; see {@link FrankieOneClientBuilder#fromEnv()}.
     *
     * @return a new client
     * @throws IllegalStateException if a setting is missing; the message names it
     * @throws IllegalArgumentException if a setting is invalid; the message names it
     */
    static FrankieOneClient fromEnv() {
        return builder().fromEnv().build();
    }

    /**
     * The calls about individuals.
     *
     * @return always the same instance
     */
    Individuals individuals();

    /**
     * The calls about organizations.
     *
     * @return always the same instance
     */
    Organizations organizations();

    /**
     * The calls about the workflows of the account.
     *
     * @return always the same instance
     */
    Workflows workflows();

    /**
     * Returns a view of this client with other options: another timeout, a child account, a username. The view shares
     * everything with this client, including connections and the rate budget. Closing the view does nothing. The polls of
     * its waits use its child account and ignore its other options.
     *
     * @param options the options that differ
     * @return the view; it is cheap enough to create for a single call
     */
    FrankieOneClient with(CallOptions options);

    /**
     * Resumes an execution that this or another process started. Sends nothing.
     *
     * @param reference an {@link Execution#reference()}
     * @return the execution, without a result
     * @throws IllegalArgumentException if the string is not a reference, or belongs to another environment or child
     *     account; the message says which and does not repeat the string
     */
    Execution resume(String reference);

    /**
     * Waits for an execution to end, as the client's policy says. Blocks the calling thread.
     *
     * <p>A finished execution needs no call. If the response is unreadable or about another execution, or if FrankieOne
     * refuses, the wait ends with that failure. The wait goes on after transient failures.
     *
     * @param execution the execution, in the same environment and child account
     * @return its result; the wait ends at a review unless the policy is {@link PollPolicy#untilDecided()}
     * @throws dev.verdict.WaitDeadlineException if the deadline passed; it holds the last snapshot and the reference
     * @throws dev.verdict.VerdictException if a poll failed permanently
     * @throws java.util.concurrent.CancellationException if the calling thread was interrupted (its interrupt flag stays
     *     set) or the client was closed
     * @throws IllegalArgumentException if the execution belongs to another environment or child account
     * @throws IllegalStateException if the client is closed
     */
    WorkflowResult await(Execution execution);

    /**
     * As {@link #await(Execution)}, with another policy.
     *
     * @param execution the execution, in the same environment and child account
     * @param policy the policy of this wait
     * @return its result
     */
    WorkflowResult await(Execution execution, PollPolicy policy);

    /**
     * As {@link #await(Execution)}, by its reference.
     *
     * @param reference an {@link Execution#reference()}
     * @return its result
     */
    default WorkflowResult await(String reference) {
        return await(resume(reference));
    }

    /**
     * As {@link #await(String)}, with another policy.
     *
     * @param reference an {@link Execution#reference()}
     * @param policy the policy of this wait
     * @return its result
     */
    default WorkflowResult await(String reference, PollPolicy policy) {
        return await(resume(reference), policy);
    }

    /**
     * Waits for an execution to end, as the client's policy says, without blocking a thread.
     *
     * @param execution the execution, in the same environment and child account
     * @return a future of what {@link #await(Execution)} returns or throws. Invalid arguments are thrown in the calling
     *     thread instead. Cancelling the future, or a timeout set on it, ends the wait and its call; the execution itself
     *     goes on
     */
    CompletableFuture<WorkflowResult> awaitAsync(Execution execution);

    /**
     * As {@link #awaitAsync(Execution)}, with another policy.
     *
     * @param execution the execution, in the same environment and child account
     * @param policy the policy of this wait
     * @return the future
     */
    CompletableFuture<WorkflowResult> awaitAsync(Execution execution, PollPolicy policy);

    /**
     * As {@link #awaitAsync(Execution)}, by its reference.
     *
     * @param reference an {@link Execution#reference()}
     * @return the future
     */
    default CompletableFuture<WorkflowResult> awaitAsync(String reference) {
        return awaitAsync(resume(reference));
    }

    /**
     * As {@link #awaitAsync(String)}, with another policy.
     *
     * @param reference an {@link Execution#reference()}
     * @param policy the policy of this wait
     * @return the future
     */
    default CompletableFuture<WorkflowResult> awaitAsync(String reference, PollPolicy policy) {
        return awaitAsync(resume(reference), policy);
    }

    /**
     * As {@link #await(Execution)}, for the whole response: the result, and the person or company that was verified.
     *
     * @param execution the execution, in the same environment and child account
     * @return the response that ended the wait, or the {@linkplain Execution#response() response} of an execution that is
     *     already finished
     * @throws dev.verdict.WaitDeadlineException if the deadline passed; its last snapshot is a {@link WorkflowResponse}
     */
    WorkflowResponse awaitResponse(Execution execution);

    /**
     * As {@link #awaitResponse(Execution)}, with another policy.
     *
     * @param execution the execution, in the same environment and child account
     * @param policy the policy of this wait
     * @return the response
     */
    WorkflowResponse awaitResponse(Execution execution, PollPolicy policy);

    /**
     * As {@link #awaitResponse(Execution)}, without blocking a thread.
     *
     * @param execution the execution, in the same environment and child account
     * @return a future of the response; it fails and is cancelled as that of {@link #awaitAsync(Execution)}
     */
    CompletableFuture<WorkflowResponse> awaitResponseAsync(Execution execution);

    /**
     * As {@link #awaitResponseAsync(Execution)}, with another policy.
     *
     * @param execution the execution, in the same environment and child account
     * @param policy the policy of this wait
     * @return the future
     */
    CompletableFuture<WorkflowResponse> awaitResponseAsync(Execution execution, PollPolicy policy);

    /**
     * The pending waits of this client and of all its views.
     *
     * @return always the same waits
     */
    Waits waits();

    /**
     * Polls at once for every wait for this execution; call it when a notification arrives. The notification only triggers
     * the poll and decides nothing. If no wait is pending, nothing happens. The reference may differ from that of the wait
     * in its request id and tag.
     *
     * @param reference an {@link Execution#reference()}
     * @return the number of waits that poll
     * @throws IllegalArgumentException if the string is not a reference, or belongs to another environment or child account
     */
    int wake(String reference);

    /**
     * As {@link #wake}, by the execution id, which is what a notification has; the caller need not store references. It
     * wakes the waits of this client and of all its {@linkplain #with views}, whatever their child account. Each poll is
     * the one that the wait would have made later.
     *
     * <pre>{@code
     * String id = notification.workflowExecutionId();
     * if (id != null) {
     *     client.wakeExecution(id);
     * }
     * }</pre>
     *
     * @param executionId FrankieOne's {@code workflowExecutionId}. An unauthenticated value is harmless: the client only
     *     compares it, and an unknown id wakes no wait
     * @return the number of waits that poll
     */
    int wakeExecution(String executionId);

    /**
     * Finds out the outcome of a call that ended in {@link dev.verdict.OutcomeUnknownException}. It sends only calls that
     * change nothing.
     *
     * <p>For a start, it lists the executions of the entity and workflow that did not begin before the attempt, by
     * FrankieOne's clock. If the call did not name the entity by its id, it searches for the entity first. For an override,
     * it gets the execution. FrankieOne may take a moment to show a recent change.
     *
     * <p>FrankieOne's clock comes from the {@code Date} header of its responses, to the second: the responses before the
     * attempt, whose time the attempt keeps, and the responses to these calls. {@link Findings#isClockKnown()} tells
     * whether there was such a header.
     *
     * @param attempt {@link dev.verdict.OutcomeUnknownException#attempt()}, or the string of the attempt that {@link
     *     ExecuteOptions#beforeSending} received
     * @return the findings
     * @throws IllegalArgumentException if the string is not an attempt, belongs to another environment or child account, or
     *     is one that {@linkplain Attempt#canBeFoundOut() cannot be found out}
     * @throws dev.verdict.UnreadableBodyException if an execution or an entity that can belong to the attempt has no usable id
     */
    Findings findOut(String attempt);

    /**
     * As {@link #findOut}, without blocking the thread.
     *
     * @param attempt the attempt
     * @return a future of the findings
     */
    CompletableFuture<Findings> findOutAsync(String attempt);

    /**
     * Executes a workflow again while it ends in {@link dev.verdict.frankieone.WorkflowExecutionState#ERROR} or {@link
     * dev.verdict.frankieone.WorkflowExecutionState#TIMEOUT}. Every further execution is charged: the options limit their
     * number and notify the caller before each.
     *
     * <p>If the execution has not ended, the client waits for it first. If it ended in another state, the client sends
     * nothing: somebody cancelled or terminated it on purpose, or it has a result.
     *
     * @param execution the execution that failed, in the same environment and child account
     * @param options the number of executions and the pauses between them
     * @return the last execution, which {@linkplain Execution#isFinished() has ended} with a result or with another
     *     technical failure
     * @throws dev.verdict.OutcomeUnknownException if the response to a further execution was lost; the client does not send
     *     it again
     * @throws dev.verdict.WaitDeadlineException if a wait reached its deadline; it holds the reference
     * @throws dev.verdict.VerdictException whatever else {@link Entities#execute} and {@link #await(Execution)} throw
     */
    Execution executeAgain(Execution execution, ExecuteAgain options);

    /**
     * As {@link #executeAgain}, without blocking a thread.
     *
     * @param execution the execution that failed, in the same environment and child account
     * @param options the number of executions and the pauses between them
     * @return a future of the last execution. Cancelling it ends the pause, the wait or the call in progress; an execution
     *     that was sent goes on
     */
    CompletableFuture<Execution> executeAgainAsync(Execution execution, ExecuteAgain options);

    /**
     * Retrieves the response to an earlier call. FrankieOne keeps responses for some days.
     *
     * @param requestId the id of that call
     * @return its response, if it was a success; while FrankieOne still processes that call, for example for a running
     *     execution, the response has the status 202 or one below 200
     * @throws dev.verdict.HttpStatusException if that response was an error: the exception that the earlier call would have
     *     thrown
     */
    RetrievedResponse retrieve(String requestId);

    /**
     * As {@link #retrieve}, without blocking the thread.
     *
     * @param requestId the id of that call
     * @return a future of its response
     */
    CompletableFuture<RetrievedResponse> retrieveAsync(String requestId);

    /**
     * As {@link #retrieve}, for a call that executed a workflow or got an execution.
     *
     * @param requestId the id of that call
     * @return its response; its verdict is {@link dev.verdict.Verdict.Kind#PENDING} while FrankieOne still processes that
     *     call
     * @throws dev.verdict.UnreadableBodyException if that call was of another type
     */
    WorkflowResponse retrieveResponse(String requestId);

    /**
     * As {@link #retrieveResponse}, without blocking the thread.
     *
     * @param requestId the id of that call
     * @return a future of its response
     */
    CompletableFuture<WorkflowResponse> retrieveResponseAsync(String requestId);

    /**
     * Checks whether the host and the credentials work, with one attempt of a call that changes nothing. Use it at startup
     * or in a health check. A failed check is returned, not thrown.
     *
     * @return the outcome
     */
    ClientCheck check();

    /**
     * As {@link #check()}, without blocking the thread.
     *
     * @return a future of the outcome
     */
    CompletableFuture<ClientCheck> checkAsync();

    /**
     * Makes a call that this SDK has no method for, with the same credentials, rate budget, retries and protection against
     * resending as all others.
     *
     * @param request the request
     * @return the response, which is a 2xx; any other status is thrown
     */
    ApiResponse call(ApiRequest request);

    /**
     * As {@link #call}, without blocking the thread.
     *
     * @param request the request
     * @return a future of the response
     */
    CompletableFuture<ApiResponse> callAsync(ApiRequest request);

    /**
     * Ends all waits and all calls with a {@link java.util.concurrent.CancellationException} and closes the connections,
     * except those of the caller's own HTTP client. A call that starts or changes something and was already sent may finish
     * within its timeout. Closing a closed client does nothing.
     */
    @Override
    void close();
}
