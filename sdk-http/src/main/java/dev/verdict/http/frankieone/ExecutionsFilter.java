package dev.verdict.http.frankieone;

import dev.verdict.frankieone.WorkflowExecutionState;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.http.engine.Query;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which executions of a workflow to list, and in which order.
 *
 * <pre>{@code
 * ExecutionsFilter.all().withStatuses(WorkflowStatus.REVIEW).startedFrom(yesterday).pageSize(100)
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class ExecutionsFilter {
    private static final ExecutionsFilter ALL = new ExecutionsFilter(ListParameters.NONE);

    private final ListParameters criteria;

    private ExecutionsFilter(ListParameters criteria) {
        this.criteria = criteria;
    }

    /**
     * A filter that lists everything, newest first, with FrankieOne's default page size.
     *
     * @return the filter
     */
    public static ExecutionsFilter all() {
        return ALL;
    }

    /**
     * Lists only executions with one of these statuses. Each call adds to the previous ones.
     *
     * @param statuses the statuses
     * @return the new filter
     */
    public ExecutionsFilter withStatuses(WorkflowStatus... statuses) {
        return new ExecutionsFilter(criteria.adding("workflowResults", statuses));
    }

    /**
     * As {@link #withStatuses(WorkflowStatus...)}, for values that this version of the SDK does not know.
     *
     * @param statuses the values as FrankieOne spells them
     * @return the new filter
     * @throws IllegalArgumentException if one is blank or contains a comma
     */
    public ExecutionsFilter withStatuses(String... statuses) {
        return new ExecutionsFilter(criteria.adding("workflowResults", List.of(statuses)));
    }

    /**
     * Lists only executions in one of these technical states. Each call adds to the previous ones.
     *
     * @param states the states
     * @return the new filter
     */
    public ExecutionsFilter withStates(WorkflowExecutionState... states) {
        return new ExecutionsFilter(criteria.adding("workflowExecutionStates", states));
    }

    /**
     * As {@link #withStates(WorkflowExecutionState...)}, for values that this version of the SDK does not know.
     *
     * @param states the values as FrankieOne spells them
     * @return the new filter
     * @throws IllegalArgumentException if one is blank or contains a comma
     */
    public ExecutionsFilter withStates(String... states) {
        return new ExecutionsFilter(criteria.adding("workflowExecutionStates", List.of(states)));
    }

    /**
     * Lists only executions started at this time or later.
     *
     * @param time the time, inclusive
     * @return the new filter
     */
    public ExecutionsFilter startedFrom(Instant time) {
        return new ExecutionsFilter(criteria.with("startedAtAfter", time));
    }

    /**
     * Lists only executions started at this time or earlier.
     *
     * @param time the time, inclusive
     * @return the new filter
     */
    public ExecutionsFilter startedUntil(Instant time) {
        return new ExecutionsFilter(criteria.with("startedAtBefore", time));
    }

    /**
     * Lists only executions that ended at this time or later.
     *
     * @param time the time, inclusive
     * @return the new filter
     */
    public ExecutionsFilter endedFrom(Instant time) {
        return new ExecutionsFilter(criteria.with("endedAtAfter", time));
    }

    /**
     * Lists only executions that ended at this time or earlier.
     *
     * @param time the time, inclusive
     * @return the new filter
     */
    public ExecutionsFilter endedUntil(Instant time) {
        return new ExecutionsFilter(criteria.with("endedAtBefore", time));
    }

    /**
     * Sorts by the time of the last change instead of the time of creation.
     *
     * @return the new filter
     */
    public ExecutionsFilter sortedByUpdate() {
        return new ExecutionsFilter(criteria.with("sortFields", "updatedAt"));
    }

    /**
     * Lists the oldest first instead of the newest.
     *
     * @return the new filter
     */
    public ExecutionsFilter oldestFirst() {
        return new ExecutionsFilter(criteria.oldestFirst());
    }

    /**
     * Sets the maximum number of items on a page. Larger pages need fewer calls.
     *
     * @param items 1 to 100; FrankieOne chooses if not set
     * @return the new filter
     * @throws IllegalArgumentException if it is out of this range
     */
    public ExecutionsFilter pageSize(int items) {
        return new ExecutionsFilter(criteria.pageSize(items));
    }

    Query query() {
        return criteria.query();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExecutionsFilter that && criteria.equals(that.criteria);
    }

    @Override
    public int hashCode() {
        return criteria.hashCode();
    }

    /** Prints the values of the filter; they are not personal data. */
    @Override
    public String toString() {
        return "ExecutionsFilter" + criteria;
    }
}
