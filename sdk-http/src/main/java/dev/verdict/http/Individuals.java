package dev.verdict.http;

import dev.verdict.frankieone.WorkflowResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * The calls about individuals, of FrankieOne's KYC V2 API. Had from {@link FrankieOneClient#individuals()}; safe to share
 * between threads.
 *
 * <p><b>Execute</b> calls are sent once and never again. They fail with {@link dev.verdict.TransportException} if nothing was
 * sent, {@link dev.verdict.HttpStatusException} if FrankieOne refused (400, 401, 403, 404, 409, 422, 429), and {@link
 * dev.verdict.OutcomeUnknownException} for everything else: then the execution may have been started. Interrupting the
 * waiting thread, cancelling the future or setting a timeout on it calls back what is not sent yet, and leaves what is sent
 * to finish: an interrupted thread then gets an {@code OutcomeUnknownException}, a cancelled future cannot tell.
 *
 * <p><b>Execution</b> calls change nothing. They fail with {@code TransportException}, {@code HttpStatusException}, or
 * {@link dev.verdict.UnreadableBodyException}, also if the answer is about another execution; to cancel the future cancels
 * the call.
 *
 * <p>An interrupted thread stays marked so; where nothing is left open it gets a {@link
 * java.util.concurrent.CancellationException}. Wrong arguments are refused in the calling thread, also by the methods that
 * return a future, with {@link IllegalArgumentException} or {@link NullPointerException}; on a closed client all calls throw
 * {@link IllegalStateException}. Futures complete on a thread of the client that may be held for as long as wanted.
 */
public final class Individuals {
    private final Transport transport;
    private final WorkflowCalls calls;

    Individuals(Transport transport, WorkflowCalls calls) {
        this.transport = transport;
        this.calls = calls;
    }

    /**
     * Executes a workflow for an individual that FrankieOne already has, in the background.
     *
     * @param entityId the individual
     * @param serviceName the service profile, {@code DEFAULT} or {@code KYC} in most accounts
     * @param workflowName the workflow
     * @return the execution, most likely still running
     */
    public Execution execute(String entityId, String serviceName, String workflowName) {
        return execute(entityId, serviceName, workflowName, ExecuteOptions.background());
    }

    /**
     * Executes a workflow for an individual that FrankieOne already has.
     *
     * @param entityId the individual
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param options in the background or foreground, with or without a comment
     * @return the execution, finished or still running
     */
    public Execution execute(String entityId, String serviceName, String workflowName, ExecuteOptions options) {
        return transport.call(calls.execute(entityId, serviceName, workflowName, options));
    }

    /**
     * As {@link #execute(String, String, String)}, without holding the thread.
     *
     * @param entityId the individual
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @return a future of the execution
     */
    public CompletableFuture<Execution> executeAsync(String entityId, String serviceName, String workflowName) {
        return executeAsync(entityId, serviceName, workflowName, ExecuteOptions.background());
    }

    /**
     * As {@link #execute(String, String, String, ExecuteOptions)}, without holding the thread.
     *
     * @param entityId the individual
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param options in the background or foreground, with or without a comment
     * @return a future of the execution
     */
    public CompletableFuture<Execution> executeAsync(
            String entityId, String serviceName, String workflowName, ExecuteOptions options) {
        return transport.send(calls.execute(entityId, serviceName, workflowName, options));
    }

    /**
     * Creates an individual and executes a workflow for it, in the background.
     *
     * @param individual the individual as FrankieOne's {@code Individual} object, in JDK values: maps with text keys, lists,
     *     texts, numbers, booleans, null. An entry {@code externalReferences} makes it findable if the outcome stays unknown
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @return the execution, most likely still running; {@link Execution#entityId()} is the new individual
     */
    public Execution createAndExecute(Map<String, ?> individual, String serviceName, String workflowName) {
        return createAndExecute(individual, serviceName, workflowName, ExecuteOptions.background());
    }

    /**
     * Creates an individual and executes a workflow for it.
     *
     * @param individual the individual, as for {@link #createAndExecute(Map, String, String)}
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param options in the background or foreground, with or without a comment
     * @return the execution, finished or still running
     */
    public Execution createAndExecute(
            Map<String, ?> individual, String serviceName, String workflowName, ExecuteOptions options) {
        return transport.call(calls.create(individual, serviceName, workflowName, options));
    }

    /**
     * As {@link #createAndExecute(Map, String, String)}, without holding the thread.
     *
     * @param individual the individual
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @return a future of the execution
     */
    public CompletableFuture<Execution> createAndExecuteAsync(
            Map<String, ?> individual, String serviceName, String workflowName) {
        return createAndExecuteAsync(individual, serviceName, workflowName, ExecuteOptions.background());
    }

    /**
     * As {@link #createAndExecute(Map, String, String, ExecuteOptions)}, without holding the thread.
     *
     * @param individual the individual
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param options in the background or foreground, with or without a comment
     * @return a future of the execution
     */
    public CompletableFuture<Execution> createAndExecuteAsync(
            Map<String, ?> individual, String serviceName, String workflowName, ExecuteOptions options) {
        return transport.send(calls.create(individual, serviceName, workflowName, options));
    }

    /**
     * Looks at an execution as it is now.
     *
     * @param entityId the individual
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param executionId FrankieOne's {@code workflowExecutionId}
     * @return the answer, with the result of just that execution, which can be unfinished
     */
    public WorkflowResponse execution(String entityId, String serviceName, String workflowName, String executionId) {
        return transport.call(calls.look(entityId, serviceName, workflowName, executionId));
    }

    /**
     * Looks at an execution as it is now.
     *
     * @param execution the execution, of the same environment and child account
     * @return the answer, with the result of just that execution, which can be unfinished
     */
    public WorkflowResponse execution(Execution execution) {
        return transport.call(look(execution));
    }

    /**
     * As {@link #execution(String, String, String, String)}, without holding the thread.
     *
     * @param entityId the individual
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param executionId FrankieOne's {@code workflowExecutionId}
     * @return a future of the answer
     */
    public CompletableFuture<WorkflowResponse> executionAsync(
            String entityId, String serviceName, String workflowName, String executionId) {
        return transport.send(calls.look(entityId, serviceName, workflowName, executionId));
    }

    /**
     * As {@link #execution(Execution)}, without holding the thread.
     *
     * @param execution the execution, of the same environment and child account
     * @return a future of the answer
     */
    public CompletableFuture<WorkflowResponse> executionAsync(Execution execution) {
        return transport.send(look(execution));
    }

    private ApiCall<WorkflowResponse> look(Execution execution) {
        return calls.look(Objects.requireNonNull(execution, "execution").asReference());
    }
}
