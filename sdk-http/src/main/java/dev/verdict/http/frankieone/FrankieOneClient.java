package dev.verdict.http.frankieone;

import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.api.RetrievedResponse;
import dev.verdict.poll.PollPolicy;
import java.util.concurrent.CompletableFuture;

/**
 * FrankieOne's V2 API, as far as workflow results go: start executions, look at them, wait for them to end, override them.
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
 * redirects are not followed. All its calls go through one {@link dev.verdict.poll.RateBudget}.
 *
 * <p>How calls fail, are tried again and are cancelled is said at {@link Entities}. An interface so that a test can put its
 * own in the place; methods may be added.
 */
public interface FrankieOneClient extends AutoCloseable {

    /**
     * Starts to build a client.
     *
     * @return a builder without credentials
     */
    static FrankieOneClientBuilder builder() {
        return new FrankieOneClientBuilder();
    }

    /**
     * A client with the settings of the process's environment; see {@link FrankieOneClientBuilder#fromEnv()}.
     *
     * @return a new client
     * @throws IllegalStateException if a setting is missing; it names the setting
     * @throws IllegalArgumentException if one cannot be used; it names the setting
     */
    static FrankieOneClient fromEnv() {
        return builder().fromEnv().build();
    }

    /**
     * The calls about individuals.
     *
     * @return always the same
     */
    Individuals individuals();

    /**
     * The calls about organizations.
     *
     * @return always the same
     */
    Organizations organizations();

    /**
     * The calls about the workflows of the account.
     *
     * @return always the same
     */
    Workflows workflows();

    /**
     * The same client, some of whose calls are made differently: with another time limit, for a child account, on behalf of
     * a user. It shares everything with this one, the connections and the rate budget too; to close it does nothing. The looks
     * of its waits are made for its child account; its other options do not count for them.
     *
     * @param options what is different
     * @return a view of this client; cheap, so it can be made for a single call
     */
    FrankieOneClient with(CallOptions options);

    /**
     * Takes up an execution again that was started before, here or anywhere. Sends nothing.
     *
     * @param reference an {@link Execution#reference()}
     * @return the execution, without a result
     * @throws IllegalArgumentException if it is no reference, or one of another environment or child account; the message
     *     says which, and repeats nothing of it
     */
    Execution resume(String reference);

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
    WorkflowResult await(Execution execution);

    /**
     * As {@link #await(Execution)}, with another policy.
     *
     * @param execution the execution, of the same environment and child account
     * @param policy the policy of this wait
     * @return its result
     */
    WorkflowResult await(Execution execution, PollPolicy policy);

    /**
     * As {@link #await(Execution)}, for an execution of which only the reference is at hand.
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
     * Waits for an execution to end, as the client's policy says, without holding a thread.
     *
     * @param execution the execution, of the same environment and child account
     * @return a future of what {@link #await(Execution)} returns or throws, wrong arguments excepted: they are refused in
     *     the calling thread. To cancel it, or to let it time out, ends the wait and its call; the execution itself goes on
     */
    CompletableFuture<WorkflowResult> awaitAsync(Execution execution);

    /**
     * As {@link #awaitAsync(Execution)}, with another policy.
     *
     * @param execution the execution, of the same environment and child account
     * @param policy the policy of this wait
     * @return the future
     */
    CompletableFuture<WorkflowResult> awaitAsync(Execution execution, PollPolicy policy);

    /**
     * As {@link #awaitAsync(Execution)}, for an execution of which only the reference is at hand.
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
     * Waits as {@link #await(Execution)} does, for the whole response: the result, and the person or company as it was verified.
     *
     * @param execution the execution, of the same environment and child account
     * @return the response that brought the end, or that the execution was {@linkplain Execution#response() finished} with
     * @throws dev.verdict.WaitDeadlineException if the deadline came first; its last snapshot is a {@link WorkflowResponse}
     */
    WorkflowResponse awaitResponse(Execution execution);

    /**
     * As {@link #awaitResponse(Execution)}, with another policy.
     *
     * @param execution the execution, of the same environment and child account
     * @param policy the policy of this wait
     * @return the response
     */
    WorkflowResponse awaitResponse(Execution execution, PollPolicy policy);

    /**
     * As {@link #awaitResponse(Execution)}, without holding a thread.
     *
     * @param execution the execution, of the same environment and child account
     * @return a future of the response; what is said of {@link #awaitAsync(Execution)} holds for it
     */
    CompletableFuture<WorkflowResponse> awaitResponseAsync(Execution execution);

    /**
     * As {@link #awaitResponseAsync(Execution)}, with another policy.
     *
     * @param execution the execution, of the same environment and child account
     * @param policy the policy of this wait
     * @return the future
     */
    CompletableFuture<WorkflowResponse> awaitResponseAsync(Execution execution, PollPolicy policy);

    /**
     * Looks at once for every wait for this execution: for when a notification says that something happened. It takes a
     * notification for a knock on the door and no more. Harmless if nobody waits for it. It does not matter whether a wait was
     * begun with the same reference, or with one that has another request id or tag.
     *
     * @param reference an {@link Execution#reference()}
     * @return how many waits look
     * @throws IllegalArgumentException if it is no reference, or one of another environment or child account
     */
    int wake(String reference);

    /**
     * As {@link #wake}, for an execution of which only the id is at hand, as in a notification: no reference need be stored for
     * it. It wakes the waits of this client and of all its {@linkplain #with views}, whatever child account they are for, and
     * each looks as it would have done later.
     *
     * <pre>{@code
     * String id = notification.workflowExecutionId();
     * if (id != null) {
     *     client.wakeExecution(id);
     * }
     * }</pre>
     *
     * @param executionId FrankieOne's {@code workflowExecutionId}. Whatever a stranger may have written is harmless: it is
     *     compared and nothing else, and one that nobody waits for wakes nobody
     * @return how many waits look
     */
    int wakeExecution(String executionId);

    /**
     * Finds out what became of a call whose outcome is not known. It sends nothing but calls that change nothing.
     *
     * <p>For an execution that was started, it lists those of the entity and workflow that did not begin before the attempt, by
     * FrankieOne's clock; where the call named the entity in another way, it searches for the entity first. For an override, it
     * reads the execution. What was just done may take FrankieOne a moment to show.
     *
     * <p>FrankieOne's clock is known from the header {@code Date} of its responses, to the second: those that the client had had
     * before the attempt, which keeps the time, and those to the calls that find out. {@link Findings#isClockKnown()} tells
     * whether there was one.
     *
     * @param attempt {@link dev.verdict.OutcomeUnknownException#attempt()}, or what {@link ExecuteOptions#beforeSending} was
     *     given
     * @return what is there
     * @throws IllegalArgumentException if it is no attempt, one of another environment or child account, or one that {@linkplain
     *     Attempt#canBeFoundOut() cannot be found out}
     */
    Findings findOut(String attempt);

    /**
     * As {@link #findOut}, without holding the thread.
     *
     * @param attempt the attempt
     * @return a future of what is there
     */
    CompletableFuture<Findings> findOutAsync(String attempt);

    /**
     * Executes a workflow again for as long as it ends in {@link dev.verdict.frankieone.WorkflowExecutionState#ERROR} or {@link
     * dev.verdict.frankieone.WorkflowExecutionState#TIMEOUT}. Every further execution is charged: the options limit how many there
     * are, and tell before each.
     *
     * <p>If the execution has not ended, it is waited for first. If it did not fail so, nothing is sent: an execution that was
     * cancelled or terminated was so by somebody, and one with a decision has it.
     *
     * @param execution the execution that failed, of the same environment and child account
     * @param options how often, and after what pauses
     * @return the last execution, which {@linkplain Execution#isFinished() has ended}: in a result, or in a technical failure again
     * @throws dev.verdict.OutcomeUnknownException if the response to a further execution is lost; it is not sent again
     * @throws dev.verdict.WaitDeadlineException if a wait reached its deadline; it holds the reference
     * @throws dev.verdict.VerdictException what {@link Entities#execute} and {@link #await(Execution)} throw besides
     */
    Execution executeAgain(Execution execution, ExecuteAgain options);

    /**
     * As {@link #executeAgain}, without holding a thread.
     *
     * @param execution the execution that failed, of the same environment and child account
     * @param options how often, and after what pauses
     * @return a future of the last execution. To cancel it ends the pause, the wait or the call under way; an execution that was
     *     sent goes on
     */
    CompletableFuture<Execution> executeAgainAsync(Execution execution, ExecuteAgain options);

    /**
     * Retrieves the answer to an earlier call, which FrankieOne keeps for some days.
     *
     * @param requestId the id of that call
     * @return its answer, if that was a good one; with a status of 202, or one below 200, while that call is still processed, as
     *     an execution that is running is
     * @throws dev.verdict.HttpStatusException if that answer was an error, just as that call would have failed
     */
    RetrievedResponse retrieve(String requestId);

    /**
     * As {@link #retrieve}, without holding the thread.
     *
     * @param requestId the id of that call
     * @return a future of its answer
     */
    CompletableFuture<RetrievedResponse> retrieveAsync(String requestId);

    /**
     * As {@link #retrieve}, for the answer to a call that executed a workflow, or got an execution.
     *
     * @param requestId the id of that call
     * @return its response; one that is {@link dev.verdict.Verdict.Kind#PENDING} while that call is still processed
     * @throws dev.verdict.UnreadableBodyException if it was another call
     */
    WorkflowResponse retrieveResponse(String requestId);

    /**
     * As {@link #retrieveResponse}, without holding the thread.
     *
     * @param requestId the id of that call
     * @return a future of its response
     */
    CompletableFuture<WorkflowResponse> retrieveResponseAsync(String requestId);

    /**
     * Whether host and credentials work, tried once with a call that changes nothing: for a program's start or its health
     * check. Does not throw if they do not.
     *
     * @return what came of it
     */
    ClientCheck check();

    /**
     * As {@link #check()}, without holding the thread.
     *
     * @return a future of what came of it
     */
    CompletableFuture<ClientCheck> checkAsync();

    /**
     * Makes a call that this SDK does not know, with the same credentials, budget, retries and safety as all others.
     *
     * @param request what to send
     * @return the answer, if it is a 2xx
     */
    ApiResponse call(ApiRequest request);

    /**
     * As {@link #call}, without holding the thread.
     *
     * @param request what to send
     * @return a future of the answer
     */
    CompletableFuture<ApiResponse> callAsync(ApiRequest request);

    /**
     * Ends all waits and all calls with a {@link java.util.concurrent.CancellationException}, and closes the connections,
     * unless they belong to an HTTP client of the caller's. A call that starts or changes something and was sent is left to
     * finish, within its time limit. Closing again does nothing.
     */
    @Override
    void close();
}
