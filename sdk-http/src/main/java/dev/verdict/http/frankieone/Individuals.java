package dev.verdict.http.frankieone;

import dev.verdict.frankieone.api.HostedUrl;
import java.util.concurrent.CompletableFuture;

/** The calls about individuals. Had from {@link FrankieOneClient#individuals()}; see {@link Entities} for what holds for all. */
public interface Individuals extends Entities {

    /**
     * Creates an individual and executes a workflow for it, in the background.
     *
     * @param individual who, with the caller's own reference, by which the individual is found if the outcome stays unknown
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @return the execution, most likely still running; {@link Execution#entityId()} is the new individual
     */
    default Execution createAndExecute(NewIndividual individual, String serviceName, String workflowName) {
        return createAndExecute(individual, serviceName, workflowName, ExecuteOptions.background());
    }

    /**
     * Creates an individual and executes a workflow for it.
     *
     * @param individual who
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param options in the background or foreground, with or without a comment or a tag
     * @return the execution, finished or still running
     */
    Execution createAndExecute(
            NewIndividual individual, String serviceName, String workflowName, ExecuteOptions options);

    /**
     * As {@link #createAndExecute(NewIndividual, String, String)}, without holding the thread.
     *
     * @param individual who
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @return a future of the execution
     */
    default CompletableFuture<Execution> createAndExecuteAsync(
            NewIndividual individual, String serviceName, String workflowName) {
        return createAndExecuteAsync(individual, serviceName, workflowName, ExecuteOptions.background());
    }

    /**
     * As {@link #createAndExecute(NewIndividual, String, String, ExecuteOptions)}, without holding the thread.
     *
     * @param individual who
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param options in the background or foreground, with or without a comment or a tag
     * @return a future of the execution
     */
    CompletableFuture<Execution> createAndExecuteAsync(
            NewIndividual individual, String serviceName, String workflowName, ExecuteOptions options);

    /**
     * Makes a link to a page of FrankieOne's where a person does their part: shows documents, takes a picture. It counts as a
     * call that changes something: with a phone number it can send a message.
     *
     * @param request for whom, and where the page leads on to
     * @return the link, which is a secret, and when it expires
     */
    HostedUrl hostedUrl(HostedUrlRequest request);

    /**
     * As {@link #hostedUrl}, without holding the thread.
     *
     * @param request for whom, and where the page leads on to
     * @return a future of the link
     */
    CompletableFuture<HostedUrl> hostedUrlAsync(HostedUrlRequest request);
}
