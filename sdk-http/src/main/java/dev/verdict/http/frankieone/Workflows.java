package dev.verdict.http.frankieone;

import dev.verdict.frankieone.api.WorkflowLookup;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The calls about the workflows of an account. Had from {@link FrankieOneClient#workflows()}; see {@link Entities} for how
 * calls fail and are cancelled.
 */
public interface Workflows {

    /**
     * The workflows that can be executed, without what they consist of.
     *
     * @return all of them
     */
    default List<WorkflowLookup> list() {
        return list(WorkflowsFilter.all());
    }

    /**
     * The workflows that can be executed.
     *
     * @param filter of which service, and with or without what they consist of
     * @return the workflows
     */
    List<WorkflowLookup> list(WorkflowsFilter filter);

    /**
     * As {@link #list()}, without holding the thread.
     *
     * @return a future of the workflows
     */
    default CompletableFuture<List<WorkflowLookup>> listAsync() {
        return listAsync(WorkflowsFilter.all());
    }

    /**
     * As {@link #list(WorkflowsFilter)}, without holding the thread.
     *
     * @param filter of which service, and with or without what they consist of
     * @return a future of the workflows
     */
    CompletableFuture<List<WorkflowLookup>> listAsync(WorkflowsFilter filter);
}
