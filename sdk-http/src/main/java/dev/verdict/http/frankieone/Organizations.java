package dev.verdict.http.frankieone;

import java.util.concurrent.CompletableFuture;

/**
 * The calls about organizations, from {@link FrankieOneClient#organizations()}. {@link Entities} describes how calls fail,
 * are retried and are cancelled.
 */
public interface Organizations extends Entities {

    /**
     * Executes a workflow in the background for an organization that need not exist at FrankieOne yet.
     *
     * @param subject the organization: by token, by registration, or by id
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @return the execution, usually still running; {@link Execution#entityId()} is the organization
     */
    default Execution execute(OrganizationSubject subject, String serviceName, String workflowName) {
        return execute(subject, serviceName, workflowName, ExecuteOptions.background());
    }

    /**
     * Executes a workflow for an organization that need not exist at FrankieOne yet.
     *
     * @param subject the organization: by token, by registration, or by id
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param options background or foreground, comment, tag and callback
     * @return the execution, finished or still running
     */
    Execution execute(OrganizationSubject subject, String serviceName, String workflowName, ExecuteOptions options);

    /**
     * As {@link #execute(OrganizationSubject, String, String)}, without blocking the thread.
     *
     * @param subject the organization
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @return a future of the execution
     */
    default CompletableFuture<Execution> executeAsync(
            OrganizationSubject subject, String serviceName, String workflowName) {
        return executeAsync(subject, serviceName, workflowName, ExecuteOptions.background());
    }

    /**
     * As {@link #execute(OrganizationSubject, String, String, ExecuteOptions)}, without blocking the thread.
     *
     * @param subject the organization
     * @param serviceName the service profile
     * @param workflowName the workflow
     * @param options background or foreground, comment, tag and callback
     * @return a future of the execution
     */
    CompletableFuture<Execution> executeAsync(
            OrganizationSubject subject, String serviceName, String workflowName, ExecuteOptions options);
}
