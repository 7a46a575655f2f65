package dev.verdict.http.frankieone;

import dev.verdict.frankieone.api.HostedUrl;
import java.util.concurrent.CompletableFuture;

/**
 * The calls about individuals, from {@link FrankieOneClient#individuals()}. {@link Entities} describes how calls fail, are
 * retried and are cancelled.
 */
public interface Individuals extends Entities {

    /**
     * Creates an individual and executes a workflow for it in the background.
     *
     * @param individual the individual, with the caller's own reference; {@link FrankieOneClient#findOut} finds the
     *     individual by that reference if the outcome is unknown
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @return the execution, usually still running; {@link Execution#entityId()} is the new individual
     */
    default Execution createAndExecute(NewIndividual individual, String serviceName, String workflowName) {
        return createAndExecute(individual, serviceName, workflowName, ExecuteOptions.background());
    }

    /**
     * Creates an individual and executes a workflow for it.
     *
     * @param individual the individual
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param options background or foreground, comment, tag and callback
     * @return the execution, finished or still running
     */
    Execution createAndExecute(
            NewIndividual individual, String serviceName, String workflowName, ExecuteOptions options);

    /**
     * As {@link #createAndExecute(NewIndividual, String, String)}, without blocking the thread.
     *
     * @param individual the individual
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @return a future of the execution
     */
    default CompletableFuture<Execution> createAndExecuteAsync(
            NewIndividual individual, String serviceName, String workflowName) {
        return createAndExecuteAsync(individual, serviceName, workflowName, ExecuteOptions.background());
    }

    /**
     * As {@link #createAndExecute(NewIndividual, String, String, ExecuteOptions)}, without blocking the thread.
     *
     * @param individual the individual
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param options background or foreground, comment, tag and callback
     * @return a future of the execution
     */
    CompletableFuture<Execution> createAndExecuteAsync(
            NewIndividual individual, String serviceName, String workflowName, ExecuteOptions options);

    /**
     * Creates a link to a page of FrankieOne where a person verifies themselves: shows documents, takes a picture. This
     * call changes something: it can send a text message.
     *
     * @param request the individual and the settings of the page
     * @return the link, which is a secret, and its expiry
     */
    HostedUrl hostedUrl(HostedUrlRequest request);

    /**
     * As {@link #hostedUrl}, without blocking the thread.
     *
     * @param request the individual and the settings of the page
     * @return a future of the link
     */
    CompletableFuture<HostedUrl> hostedUrlAsync(HostedUrlRequest request);
}
