package dev.verdict.http.frankieone;

import java.util.concurrent.CompletableFuture;

/**
 * The calls about organizations. Had from {@link FrankieOneClient#organizations()}; see {@link Entities} for what holds for
 * all.
 */
public interface Organizations extends Entities {

    /**
     * Executes a workflow for an organization that need not be there yet, in the background.
     *
     * @param subject which organization: by token, by registration, or by id
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @return the execution, most likely still running; {@link Execution#entityId()} is the organization
     */
    default Execution execute(OrganizationSubject subject, String serviceName, String workflowName) {
        return execute(subject, serviceName, workflowName, ExecuteOptions.background());
    }

    /**
     * Executes a workflow for an organization that need not be there yet.
     *
     * @param subject which organization: by token, by registration, or by id
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param options in the background or foreground, with or without a comment or a tag
     * @return the execution, finished or still running
     */
    Execution execute(OrganizationSubject subject, String serviceName, String workflowName, ExecuteOptions options);

    /**
     * As {@link #execute(OrganizationSubject, String, String)}, without holding the thread.
     *
     * @param subject which organization
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @return a future of the execution
     */
    default CompletableFuture<Execution> executeAsync(
            OrganizationSubject subject, String serviceName, String workflowName) {
        return executeAsync(subject, serviceName, workflowName, ExecuteOptions.background());
    }

    /**
     * As {@link #execute(OrganizationSubject, String, String, ExecuteOptions)}, without holding the thread.
     *
     * @param subject which organization
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param options in the background or foreground, with or without a comment or a tag
     * @return a future of the execution
     */
    CompletableFuture<Execution> executeAsync(
            OrganizationSubject subject, String serviceName, String workflowName, ExecuteOptions options);
}
