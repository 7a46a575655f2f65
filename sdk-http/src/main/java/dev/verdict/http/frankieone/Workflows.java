package dev.verdict.http.frankieone;

import dev.verdict.frankieone.api.WorkflowLookup;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The calls about the workflows of an account, from {@link FrankieOneClient#workflows()}. {@link Entities} describes how
 * calls fail, are retried and are cancelled.
 */
public interface Workflows {

    /**
     * Lists the workflows that can be executed, without their definitions.
     *
     * @return all workflows
     */
    default List<WorkflowLookup> list() {
        return list(WorkflowsFilter.all());
    }

    /**
     * Lists the workflows that can be executed.
     *
     * @param filter the service, and with or without definitions
     * @return the workflows
     */
    List<WorkflowLookup> list(WorkflowsFilter filter);

    /**
     * As {@link #list()}, without blocking the thread.
     *
     * @return a future of the workflows
     */
    default CompletableFuture<List<WorkflowLookup>> listAsync() {
        return listAsync(WorkflowsFilter.all());
    }

    /**
     * As {@link #list(WorkflowsFilter)}, without blocking the thread.
     *
     * @param filter the service, and with or without definitions
     * @return a future of the workflows
     */
    CompletableFuture<List<WorkflowLookup>> listAsync(WorkflowsFilter filter);
}
