package dev.verdict.http.frankieone;

import dev.verdict.http.engine.Query;
import org.jspecify.annotations.Nullable;

/** Which workflows to list, with or without their definitions. Immutable and safe to share between threads. */
public final class WorkflowsFilter {
    private static final WorkflowsFilter ALL = new WorkflowsFilter(ListParameters.NONE);

    private final ListParameters criteria;

    private WorkflowsFilter(ListParameters criteria) {
        this.criteria = criteria;
    }

    /**
     * Lists all workflows that the account can execute, without their definitions.
     *
     * @return the filter
     */
    public static WorkflowsFilter all() {
        return ALL;
    }

    /**
     * Lists the workflows of one service, without their definitions.
     *
     * @param serviceName the service, {@code DEFAULT} or {@code KYC} in most accounts
     * @return the filter
     * @throws IllegalArgumentException if it is blank
     */
    public static WorkflowsFilter ofService(String serviceName) {
        return new WorkflowsFilter(ListParameters.NONE.with("serviceName", serviceName));
    }

    /**
     * A copy that also lists the definition of each workflow.
     *
     * @return the new filter
     */
    public WorkflowsFilter withDefinitions() {
        return new WorkflowsFilter(criteria.with("include", "workflowDefinition"));
    }

    Query query() {
        return criteria.query();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkflowsFilter that && criteria.equals(that.criteria);
    }

    @Override
    public int hashCode() {
        return criteria.hashCode();
    }

    /** Prints the service name and the parts to include. */
    @Override
    public String toString() {
        return "WorkflowsFilter" + criteria;
    }
}
