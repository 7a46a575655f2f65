package dev.verdict.http.frankieone;

import dev.verdict.frankieone.ProcessResult;
import dev.verdict.frankieone.ServiceProfile;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.http.Listing;
import dev.verdict.http.RetryPolicy;
import java.util.concurrent.CompletableFuture;

/**
 * The calls of FrankieOne's V2 API that individuals and organizations have in common. Each call has two methods: one blocks
 * the thread until the response arrives, the other returns a future.
 *
 * <p>The client sends calls that <b>start or change</b> something ({@code execute}, {@code override}) again only if it is
 * certain that nothing was done. They throw {@link dev.verdict.TransportException} if nothing was sent, {@link
 * dev.verdict.HttpStatusException} if FrankieOne refused (400, 401, 403, 404, 409, 422, 429), and {@link
 * dev.verdict.OutcomeUnknownException} in all other cases: the call may have been processed. Interrupting the waiting
 * thread, cancelling the future, or a timeout set on the future withdraws a call that was not sent yet. A call that was
 * sent goes on: an interrupted thread gets an {@code OutcomeUnknownException}; a cancelled future cannot report the
 * outcome.
 *
 * <p>All other calls change nothing; the client retries them as its {@link RetryPolicy} says. They throw {@code
 * TransportException}, {@code HttpStatusException} or {@link dev.verdict.UnreadableBodyException}, the last also if the
 * response is about another execution or entity. Cancelling the future cancels the call.
 *
 * <p>The entity of a response is the {@code entityId} of its {@code workflowResult}; it must be the entity in the request.
 * In recorded responses the envelope around a result can have another id, so the envelope counts only if the result has no
 * id. An id as a string equals the same id as a number; UUIDs and ULIDs match in upper and lower case.
 *
 * <p>A 202 response stands for a running execution: its verdict is {@code PENDING}. The same holds for a response without a
 * result that reports the execution as accepted or in progress.
 *
 * <p>The client refuses a call with {@link dev.verdict.CallRejectedException} if it has too many calls. An interrupted
 * thread keeps its interrupt flag; it gets a {@link java.util.concurrent.CancellationException} if the call was not sent or
 * changes nothing. Invalid arguments throw {@link IllegalArgumentException} or {@link NullPointerException} in the calling
 * thread, also from the methods that return a future. On a closed client all calls throw {@link IllegalStateException}.
 * Futures complete on a thread of the client that callbacks may block.
 *
 * <p>Safe to share between threads. This is an interface so that tests can replace it; later versions may add methods.
 */
public interface Entities {

    /**
     * Executes a workflow in the background for an entity that exists at FrankieOne.
     *
     * @param entityId the entity
     * @param serviceName the service profile, {@code DEFAULT} or {@code KYC} in most accounts
     * @param workflowName the workflow
     * @return the execution, usually still running
     */
    default Execution execute(String entityId, String serviceName, String workflowName) {
        return execute(entityId, serviceName, workflowName, ExecuteOptions.background());
    }

    /**
     * Executes a workflow for an entity that exists at FrankieOne.
     *
     * @param entityId the entity
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param options background or foreground, comment, tag and callback
     * @return the execution, finished or still running
     */
    Execution execute(String entityId, String serviceName, String workflowName, ExecuteOptions options);

    /**
     * As {@link #execute(String, String, String)}, without blocking the thread.
     *
     * @param entityId the entity
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @return a future of the execution
     */
    default CompletableFuture<Execution> executeAsync(String entityId, String serviceName, String workflowName) {
        return executeAsync(entityId, serviceName, workflowName, ExecuteOptions.background());
    }

    /**
     * As {@link #execute(String, String, String, ExecuteOptions)}, without blocking the thread.
     *
     * @param entityId the entity
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param options background or foreground, comment, tag and callback
     * @return a future of the execution
     */
    CompletableFuture<Execution> executeAsync(
            String entityId, String serviceName, String workflowName, ExecuteOptions options);

    /**
     * Gets the current state of an execution by its ids.
     *
     * @param entityId the entity
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param executionId FrankieOne's {@code workflowExecutionId}
     * @return the response, with the result of exactly that execution, which can still be running
     */
    WorkflowResponse execution(String entityId, String serviceName, String workflowName, String executionId);

    /**
     * As {@link #execution(String, String, String, String)}, without blocking the thread.
     *
     * @param entityId the entity
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param executionId FrankieOne's {@code workflowExecutionId}
     * @return a future of the response
     */
    CompletableFuture<WorkflowResponse> executionAsync(
            String entityId, String serviceName, String workflowName, String executionId);

    /**
     * Gets the current state of an execution, without images.
     *
     * @param execution the execution, in the same environment and child account, and of the same entity kind
     * @return the response, with the result of exactly that execution, which can still be running
     */
    default WorkflowResponse execution(Execution execution) {
        return execution(execution, DetailLevel.META);
    }

    /**
     * Gets the current state of an execution.
     *
     * @param execution the execution, in the same environment and child account, and of the same entity kind
     * @param level the detail level
     * @return the response, with the result of exactly that execution, which can still be running
     */
    WorkflowResponse execution(Execution execution, DetailLevel level);

    /**
     * As {@link #execution(Execution)}, without blocking the thread.
     *
     * @param execution the execution, in the same environment and child account, and of the same entity kind
     * @return a future of the response
     */
    default CompletableFuture<WorkflowResponse> executionAsync(Execution execution) {
        return executionAsync(execution, DetailLevel.META);
    }

    /**
     * As {@link #execution(Execution, DetailLevel)}, without blocking the thread.
     *
     * @param execution the execution, in the same environment and child account, and of the same entity kind
     * @param level the detail level
     * @return a future of the response
     */
    CompletableFuture<WorkflowResponse> executionAsync(Execution execution, DetailLevel level);

    /**
     * Gets the current state of an execution as the bytes that FrankieOne sent, for an audit file. The client has parsed
     * them and checked that they are about this execution; {@link WorkflowResponse#parse} parses them again.
     *
     * @param execution the execution, in the same environment and child account, and of the same entity kind
     * @param level the detail level
     * @return a copy of the body, uncompressed
     */
    byte[] executionAsSent(Execution execution, DetailLevel level);

    /**
     * As {@link #executionAsSent}, without blocking the thread.
     *
     * @param execution the execution, in the same environment and child account, and of the same entity kind
     * @param level the detail level
     * @return a future of the body
     */
    CompletableFuture<byte[]> executionAsSentAsync(Execution execution, DetailLevel level);

    /**
     * Gets the newest execution of a workflow.
     *
     * @param entityId the entity
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @return the response, with the newest result, which can still be running
     */
    WorkflowResponse latestExecution(String entityId, String serviceName, String workflowName);

    /**
     * As {@link #latestExecution}, without blocking the thread.
     *
     * @param entityId the entity
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @return a future of the response
     */
    CompletableFuture<WorkflowResponse> latestExecutionAsync(String entityId, String serviceName, String workflowName);

    /**
     * Lists all executions of a workflow, newest first.
     *
     * @param entityId the entity
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @return their results, fetched page by page while the caller reads; nothing is sent before
     */
    default Listing<WorkflowResult> executions(String entityId, String serviceName, String workflowName) {
        return executions(entityId, serviceName, workflowName, ExecutionsFilter.all());
    }

    /**
     * Lists the executions of a workflow.
     *
     * @param entityId the entity
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param filter the filter and the order
     * @return their results, fetched page by page while the caller reads; nothing is sent before
     */
    Listing<WorkflowResult> executions(
            String entityId, String serviceName, String workflowName, ExecutionsFilter filter);

    /**
     * Lists the process results of an entity, across all executions.
     *
     * @param entityId the entity
     * @param filter the filter and the order
     * @return the process results, fetched page by page while the caller reads; nothing is sent before
     */
    Listing<ProcessResult> processResults(String entityId, ProcessResultsFilter filter);

    /**
     * Gets the service profile of an entity.
     *
     * @param entityId the entity
     * @param serviceName the service
     * @return the profile, with summaries of its executions
     */
    ServiceProfile serviceProfile(String entityId, String serviceName);

    /**
     * As {@link #serviceProfile}, without blocking the thread.
     *
     * @param entityId the entity
     * @param serviceName the service
     * @return a future of the profile
     */
    CompletableFuture<ServiceProfile> serviceProfileAsync(String entityId, String serviceName);

    /**
     * Overrides the status of an ended execution with a person's decision. {@link CallOptions#withUsername} names that
     * person.
     *
     * @param execution the execution, in the same environment and child account, and of the same entity kind
     * @param status the new status: a decision, or a status that leaves the case to a reviewer
     * @param comment the reason, for people; not blank
     * @return the response, with the overridden result
     * @throws IllegalArgumentException if the status is not a decision: {@code UNCHECKED}, {@code IN_PROGRESS}, {@code
     *     COMPLETE}, {@code INCOMPLETE} or {@code HIT}; nothing is sent
     */
    WorkflowResponse override(Execution execution, WorkflowStatus status, String comment);

    /**
     * As {@link #override}, without blocking the thread.
     *
     * @param execution the execution, in the same environment and child account, and of the same entity kind
     * @param status the new status: a decision, or a status that leaves the case to a reviewer
     * @param comment the reason, for people; not blank
     * @return a future of the response
     * @throws IllegalArgumentException if the status is not a decision, as in {@link #override}
     */
    CompletableFuture<WorkflowResponse> overrideAsync(Execution execution, WorkflowStatus status, String comment);
}
