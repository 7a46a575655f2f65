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
 * The calls that individuals and organizations have in common, of FrankieOne's V2 API. Each comes in two ways: one that
 * holds the thread until the answer is there, and one that gives a future.
 *
 * <p>Calls that <b>start or change</b> something ({@code execute}, {@code override}) are sent again only if it is certain that
 * nothing was done. They fail with {@link dev.verdict.TransportException} if nothing was sent, {@link
 * dev.verdict.HttpStatusException} if FrankieOne refused (400, 401, 403, 404, 409, 422, 429), and {@link
 * dev.verdict.OutcomeUnknownException} for everything else: then it may have been done. Interrupting the waiting thread,
 * cancelling the future or setting a timeout on it calls back what is not sent yet, and leaves what is sent to finish: an
 * interrupted thread then gets an {@code OutcomeUnknownException}, a cancelled future cannot tell.
 *
 * <p>All other calls change nothing, and are tried again as the client's {@link RetryPolicy} says. They fail with {@code
 * TransportException}, {@code HttpStatusException}, or {@link dev.verdict.UnreadableBodyException}, also if the answer is
 * about another execution or another entity; to cancel the future cancels the call.
 *
 * <p>The entity of an answer is the {@code entityId} of its {@code workflowResult}, and must be the one in the request. In
 * recorded answers the envelope around a result can name another, so what it says counts only where the result names none.
 * Ids are the same whether they were sent as text or number, and UUIDs and ULIDs in letters of either case.
 *
 * <p>An answer 202, or one without a result that says that the execution is accepted or in progress, is an execution that is
 * still running: its verdict is {@code PENDING}.
 *
 * <p>Every call can be refused with {@link dev.verdict.CallRejectedException} if the client has too much to do. An
 * interrupted thread stays marked so; where nothing is left open it gets a {@link
 * java.util.concurrent.CancellationException}. Wrong arguments are refused in the calling thread, also by the methods that
 * return a future, with {@link IllegalArgumentException} or {@link NullPointerException}; on a closed client all calls throw
 * {@link IllegalStateException}. Futures complete on a thread of the client that may be held for as long as wanted.
 *
 * <p>Safe to share between threads. An interface so that a test can put its own in the place; methods may be added.
 */
public interface Entities {

    /**
     * Executes a workflow for an entity that FrankieOne already has, in the background.
     *
     * @param entityId the entity
     * @param serviceName the service profile, {@code DEFAULT} or {@code KYC} in most accounts
     * @param workflowName the workflow
     * @return the execution, most likely still running
     */
    default Execution execute(String entityId, String serviceName, String workflowName) {
        return execute(entityId, serviceName, workflowName, ExecuteOptions.background());
    }

    /**
     * Executes a workflow for an entity that FrankieOne already has.
     *
     * @param entityId the entity
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param options in the background or foreground, with or without a comment or a tag
     * @return the execution, finished or still running
     */
    Execution execute(String entityId, String serviceName, String workflowName, ExecuteOptions options);

    /**
     * As {@link #execute(String, String, String)}, without holding the thread.
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
     * As {@link #execute(String, String, String, ExecuteOptions)}, without holding the thread.
     *
     * @param entityId the entity
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param options in the background or foreground, with or without a comment or a tag
     * @return a future of the execution
     */
    CompletableFuture<Execution> executeAsync(
            String entityId, String serviceName, String workflowName, ExecuteOptions options);

    /**
     * Looks at an execution as it is now, of which only the ids are at hand.
     *
     * @param entityId the entity
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param executionId FrankieOne's {@code workflowExecutionId}
     * @return the answer, with the result of just that execution, which can be unfinished
     */
    WorkflowResponse execution(String entityId, String serviceName, String workflowName, String executionId);

    /**
     * As {@link #execution(String, String, String, String)}, without holding the thread.
     *
     * @param entityId the entity
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param executionId FrankieOne's {@code workflowExecutionId}
     * @return a future of the answer
     */
    CompletableFuture<WorkflowResponse> executionAsync(
            String entityId, String serviceName, String workflowName, String executionId);

    /**
     * Looks at an execution as it is now, without images.
     *
     * @param execution the execution, of the same environment, child account and kind of entity
     * @return the answer, with the result of just that execution, which can be unfinished
     */
    default WorkflowResponse execution(Execution execution) {
        return execution(execution, DetailLevel.META);
    }

    /**
     * Looks at an execution as it is now.
     *
     * @param execution the execution, of the same environment, child account and kind of entity
     * @param level how much of it
     * @return the answer, with the result of just that execution, which can be unfinished
     */
    WorkflowResponse execution(Execution execution, DetailLevel level);

    /**
     * As {@link #execution(Execution)}, without holding the thread.
     *
     * @param execution the execution, of the same environment, child account and kind of entity
     * @return a future of the answer
     */
    default CompletableFuture<WorkflowResponse> executionAsync(Execution execution) {
        return executionAsync(execution, DetailLevel.META);
    }

    /**
     * As {@link #execution(Execution, DetailLevel)}, without holding the thread.
     *
     * @param execution the execution, of the same environment, child account and kind of entity
     * @param level how much of it
     * @return a future of the answer
     */
    CompletableFuture<WorkflowResponse> executionAsync(Execution execution, DetailLevel level);

    /**
     * Looks at an execution as it is now and gives the answer byte for byte as FrankieOne sent it: for an audit file. It was
     * read before, so it is an answer, and about this execution; {@link WorkflowResponse#parse} reads it again.
     *
     * @param execution the execution, of the same environment, child account and kind of entity
     * @param level how much of it
     * @return the body, uncompressed, the caller's own copy
     */
    byte[] executionAsSent(Execution execution, DetailLevel level);

    /**
     * As {@link #executionAsSent}, without holding the thread.
     *
     * @param execution the execution, of the same environment, child account and kind of entity
     * @param level how much of it
     * @return a future of the body
     */
    CompletableFuture<byte[]> executionAsSentAsync(Execution execution, DetailLevel level);

    /**
     * Looks at the newest execution of a workflow.
     *
     * @param entityId the entity
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @return the answer, with the newest result, which can be unfinished
     */
    WorkflowResponse latestExecution(String entityId, String serviceName, String workflowName);

    /**
     * As {@link #latestExecution}, without holding the thread.
     *
     * @param entityId the entity
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @return a future of the answer
     */
    CompletableFuture<WorkflowResponse> latestExecutionAsync(String entityId, String serviceName, String workflowName);

    /**
     * All executions of a workflow, newest first.
     *
     * @param entityId the entity
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @return their results, fetched page by page as they are read; nothing is sent before that
     */
    default Listing<WorkflowResult> executions(String entityId, String serviceName, String workflowName) {
        return executions(entityId, serviceName, workflowName, ExecutionsFilter.all());
    }

    /**
     * The executions of a workflow.
     *
     * @param entityId the entity
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param filter which, and in which order
     * @return their results, fetched page by page as they are read; nothing is sent before that
     */
    Listing<WorkflowResult> executions(
            String entityId, String serviceName, String workflowName, ExecutionsFilter filter);

    /**
     * What the checks of an entity found, over all executions.
     *
     * @param entityId the entity
     * @param filter which, and in which order
     * @return the process results, fetched page by page as they are read; nothing is sent before that
     */
    Listing<ProcessResult> processResults(String entityId, ProcessResultsFilter filter);

    /**
     * The entity as a customer of a service.
     *
     * @param entityId the entity
     * @param serviceName the service
     * @return the profile, with its runs in short
     */
    ServiceProfile serviceProfile(String entityId, String serviceName);

    /**
     * As {@link #serviceProfile}, without holding the thread.
     *
     * @param entityId the entity
     * @param serviceName the service
     * @return a future of the profile
     */
    CompletableFuture<ServiceProfile> serviceProfileAsync(String entityId, String serviceName);

    /**
     * Overrides the status of an execution that has ended: a person's word over the machine's. Who it was is told by {@link
     * CallOptions#withUsername}.
     *
     * @param execution the execution, of the same environment, child account and kind of entity
     * @param status what it is from now on: a decision, or a word that leaves the case to a person
     * @param comment why, for people; not blank
     * @return the answer, with the overridden result
     * @throws IllegalArgumentException if the status decides nothing: {@code UNCHECKED}, {@code IN_PROGRESS}, {@code COMPLETE},
     *     {@code INCOMPLETE} or {@code HIT}; nothing is sent
     */
    WorkflowResponse override(Execution execution, WorkflowStatus status, String comment);

    /**
     * As {@link #override}, without holding the thread.
     *
     * @param execution the execution, of the same environment, child account and kind of entity
     * @param status what it is from now on: a decision, or a word that leaves the case to a person
     * @param comment why, for people; not blank
     * @return a future of the answer
     * @throws IllegalArgumentException if the status decides nothing, as in {@link #override}
     */
    CompletableFuture<WorkflowResponse> overrideAsync(Execution execution, WorkflowStatus status, String comment);
}
