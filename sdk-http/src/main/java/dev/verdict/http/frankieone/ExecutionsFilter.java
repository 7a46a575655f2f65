package dev.verdict.http.frankieone;

import dev.verdict.frankieone.WorkflowExecutionState;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.http.engine.Query;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which executions of a workflow to list, and how.
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
     * Everything, newest first, in pages of FrankieOne's own size.
     *
     * @return the filter
     */
    public static ExecutionsFilter all() {
        return ALL;
    }

    /**
     * Only executions with one of these statuses. Each call adds to what was asked for before.
     *
     * @param statuses the words
     * @return the new filter
     */
    public ExecutionsFilter withStatuses(WorkflowStatus... statuses) {
        return new ExecutionsFilter(criteria.adding("workflowResults", statuses));
    }

    /**
     * As {@link #withStatuses(WorkflowStatus...)}, for words that this version does not know.
     *
     * @param statuses the words as FrankieOne has them
     * @return the new filter
     * @throws IllegalArgumentException if one is blank or holds a comma
     */
    public ExecutionsFilter withStatuses(String... statuses) {
        return new ExecutionsFilter(criteria.adding("workflowResults", List.of(statuses)));
    }

    /**
     * Only executions in one of these technical states. Each call adds to what was asked for before.
     *
     * @param states the words
     * @return the new filter
     */
    public ExecutionsFilter withStates(WorkflowExecutionState... states) {
        return new ExecutionsFilter(criteria.adding("workflowExecutionStates", states));
    }

    /**
     * As {@link #withStates(WorkflowExecutionState...)}, for words that this version does not know.
     *
     * @param states the words as FrankieOne has them
     * @return the new filter
     * @throws IllegalArgumentException if one is blank or holds a comma
     */
    public ExecutionsFilter withStates(String... states) {
        return new ExecutionsFilter(criteria.adding("workflowExecutionStates", List.of(states)));
    }

    /**
     * Only executions started at this time or later.
     *
     * @param time the time, included
     * @return the new filter
     */
    public ExecutionsFilter startedFrom(Instant time) {
        return new ExecutionsFilter(criteria.with("startedAtAfter", time));
    }

    /**
     * Only executions started at this time or earlier.
     *
     * @param time the time, included
     * @return the new filter
     */
    public ExecutionsFilter startedUntil(Instant time) {
        return new ExecutionsFilter(criteria.with("startedAtBefore", time));
    }

    /**
     * Only executions that ended at this time or later.
     *
     * @param time the time, included
     * @return the new filter
     */
    public ExecutionsFilter endedFrom(Instant time) {
        return new ExecutionsFilter(criteria.with("endedAtAfter", time));
    }

    /**
     * Only executions that ended at this time or earlier.
     *
     * @param time the time, included
     * @return the new filter
     */
    public ExecutionsFilter endedUntil(Instant time) {
        return new ExecutionsFilter(criteria.with("endedAtBefore", time));
    }

    /**
     * Sorted by when they last changed, instead of when they were made.
     *
     * @return the new filter
     */
    public ExecutionsFilter sortedByUpdate() {
        return new ExecutionsFilter(criteria.with("sortFields", "updatedAt"));
    }

    /**
     * Oldest first, instead of newest first.
     *
     * @return the new filter
     */
    public ExecutionsFilter oldestFirst() {
        return new ExecutionsFilter(criteria.oldestFirst());
    }

    /**
     * How many items a page has at most. Larger pages mean fewer calls.
     *
     * @param items 1 to 100; unless set, FrankieOne decides
     * @return the new filter
     * @throws IllegalArgumentException if it is not within these bounds
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

    /** Words, names, times and numbers. */
    @Override
    public String toString() {
        return "ExecutionsFilter" + criteria;
    }
}
