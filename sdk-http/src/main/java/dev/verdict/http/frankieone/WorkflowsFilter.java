package dev.verdict.http.frankieone;

import dev.verdict.http.engine.Query;
import org.jspecify.annotations.Nullable;

/** Which workflows to list, and with what about them. Immutable and safe to share between threads. */
public final class WorkflowsFilter {
    private static final WorkflowsFilter ALL = new WorkflowsFilter(ListParameters.NONE);

    private final ListParameters criteria;

    private WorkflowsFilter(ListParameters criteria) {
        this.criteria = criteria;
    }

    /**
     * All workflows that the account can run, without their definitions.
     *
     * @return the filter
     */
    public static WorkflowsFilter all() {
        return ALL;
    }

    /**
     * The workflows of one service, without their definitions.
     *
     * @param serviceName the service, {@code DEFAULT} or {@code KYC} in most accounts
     * @return the filter
     * @throws IllegalArgumentException if it is blank
     */
    public static WorkflowsFilter ofService(String serviceName) {
        return new WorkflowsFilter(ListParameters.NONE.with("serviceName", serviceName));
    }

    /**
     * The same workflows, with what each consists of.
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

    /** The names of service and parts. */
    @Override
    public String toString() {
        return "WorkflowsFilter" + criteria;
    }
}
