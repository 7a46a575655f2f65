package dev.verdict.http.frankieone;

import dev.verdict.frankieone.ManualStatus;
import dev.verdict.frankieone.ObjectType;
import dev.verdict.frankieone.ProcessOutcome;
import dev.verdict.frankieone.ProcessResultClass;
import dev.verdict.frankieone.ProcessResultState;
import dev.verdict.frankieone.SystemStatus;
import dev.verdict.frankieone.api.WorkflowStepType;
import dev.verdict.http.engine.Query;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which process results of an entity to list, and in which order.
 *
 * <pre>{@code
 * ProcessResultsFilter.all().withClasses(ProcessResultClass.AML).withResults(ProcessOutcome.HIT)
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class ProcessResultsFilter {
    private static final ProcessResultsFilter ALL = new ProcessResultsFilter(ListParameters.NONE);

    private final ListParameters criteria;

    private ProcessResultsFilter(ListParameters criteria) {
        this.criteria = criteria;
    }

    /**
     * A filter that lists everything, newest first, with FrankieOne's default page size.
     *
     * @return the filter
     */
    public static ProcessResultsFilter all() {
        return ALL;
    }

    /**
     * Lists only process results of one service profile.
     *
     * @param profileName the service, {@code DEFAULT} or {@code KYC} in most accounts
     * @return the new filter
     * @throws IllegalArgumentException if it is blank
     */
    public ProcessResultsFilter withProfileName(String profileName) {
        return new ProcessResultsFilter(criteria.with("profileName", profileName));
    }

    /**
     * Lists only process results of these steps. Each call adds to the previous ones.
     *
     * @param stepNames the names of the steps
     * @return the new filter
     * @throws IllegalArgumentException if one is blank or contains a comma
     */
    public ProcessResultsFilter withStepNames(String... stepNames) {
        return new ProcessResultsFilter(criteria.adding(ListParameters.STEP_NAMES, List.of(stepNames)));
    }

    /**
     * Lists only process results of steps of these types. Each call adds to the previous ones.
     *
     * @param stepTypes the types
     * @return the new filter
     */
    public ProcessResultsFilter withStepTypes(WorkflowStepType... stepTypes) {
        return new ProcessResultsFilter(criteria.adding("stepTypes", stepTypes));
    }

    /**
     * As {@link #withStepTypes(WorkflowStepType...)}, for values that this version of the SDK does not know.
     *
     * @param stepTypes the values as FrankieOne spells them
     * @return the new filter
     * @throws IllegalArgumentException if one is blank or contains a comma
     */
    public ProcessResultsFilter withStepTypes(String... stepTypes) {
        return new ProcessResultsFilter(criteria.adding("stepTypes", List.of(stepTypes)));
    }

    /**
     * Lists only process results about objects of these types. Each call adds to the previous ones.
     *
     * @param objectTypes the types
     * @return the new filter
     */
    public ProcessResultsFilter withObjectTypes(ObjectType... objectTypes) {
        return new ProcessResultsFilter(criteria.adding("objectTypes", objectTypes));
    }

    /**
     * As {@link #withObjectTypes(ObjectType...)}, for values that this version of the SDK does not know.
     *
     * @param objectTypes the values as FrankieOne spells them
     * @return the new filter
     * @throws IllegalArgumentException if one is blank or contains a comma
     */
    public ProcessResultsFilter withObjectTypes(String... objectTypes) {
        return new ProcessResultsFilter(criteria.adding("objectTypes", List.of(objectTypes)));
    }

    /**
     * Lists only process results of these classes. Each call adds to the previous ones.
     *
     * @param classes the classes
     * @return the new filter
     */
    public ProcessResultsFilter withClasses(ProcessResultClass... classes) {
        return new ProcessResultsFilter(criteria.adding("classes", classes));
    }

    /**
     * As {@link #withClasses(ProcessResultClass...)}, for values that this version of the SDK does not know.
     *
     * @param classes the values as FrankieOne spells them
     * @return the new filter
     * @throws IllegalArgumentException if one is blank or contains a comma
     */
    public ProcessResultsFilter withClasses(String... classes) {
        return new ProcessResultsFilter(criteria.adding("classes", List.of(classes)));
    }

    /**
     * Lists only process results with one of these system statuses, which tell whether a result still counts. Each call
     * adds to the previous ones.
     *
     * @param systemStatuses the statuses
     * @return the new filter
     */
    public ProcessResultsFilter withSystemStatuses(SystemStatus... systemStatuses) {
        return new ProcessResultsFilter(criteria.adding("systemStatuses", systemStatuses));
    }

    /**
     * As {@link #withSystemStatuses(SystemStatus...)}, for values that this version of the SDK does not know.
     *
     * @param systemStatuses the values as FrankieOne spells them
     * @return the new filter
     * @throws IllegalArgumentException if one is blank or contains a comma
     */
    public ProcessResultsFilter withSystemStatuses(String... systemStatuses) {
        return new ProcessResultsFilter(criteria.adding("systemStatuses", List.of(systemStatuses)));
    }

    /**
     * Lists only process results with one of these manual statuses, which a reviewer sets. Each call adds to the previous
     * ones.
     *
     * @param manualStatuses the statuses
     * @return the new filter
     */
    public ProcessResultsFilter withManualStatuses(ManualStatus... manualStatuses) {
        return new ProcessResultsFilter(criteria.adding("manualStatuses", manualStatuses));
    }

    /**
     * As {@link #withManualStatuses(ManualStatus...)}, for values that this version of the SDK does not know.
     *
     * @param manualStatuses the values as FrankieOne spells them
     * @return the new filter
     * @throws IllegalArgumentException if one is blank or contains a comma
     */
    public ProcessResultsFilter withManualStatuses(String... manualStatuses) {
        return new ProcessResultsFilter(criteria.adding("manualStatuses", List.of(manualStatuses)));
    }

    /**
     * Lists only process results in one of these states. Each call adds to the previous ones.
     *
     * @param states the states
     * @return the new filter
     */
    public ProcessResultsFilter withStates(ProcessResultState... states) {
        return new ProcessResultsFilter(criteria.adding("states", states));
    }

    /**
     * As {@link #withStates(ProcessResultState...)}, for values that this version of the SDK does not know.
     *
     * @param states the values as FrankieOne spells them
     * @return the new filter
     * @throws IllegalArgumentException if one is blank or contains a comma
     */
    public ProcessResultsFilter withStates(String... states) {
        return new ProcessResultsFilter(criteria.adding("states", List.of(states)));
    }

    /**
     * Lists only process results with one of these outcomes. Each call adds to the previous ones.
     *
     * @param results the outcomes
     * @return the new filter
     */
    public ProcessResultsFilter withResults(ProcessOutcome... results) {
        return new ProcessResultsFilter(criteria.adding("results", results));
    }

    /**
     * As {@link #withResults(ProcessOutcome...)}, for values that this version of the SDK does not know.
     *
     * @param results the values as FrankieOne spells them
     * @return the new filter
     * @throws IllegalArgumentException if one is blank or contains a comma
     */
    public ProcessResultsFilter withResults(String... results) {
        return new ProcessResultsFilter(criteria.adding("results", List.of(results)));
    }

    /**
     * Lists only process results created at this time or later.
     *
     * @param time the time, inclusive
     * @return the new filter
     */
    public ProcessResultsFilter createdFrom(Instant time) {
        return new ProcessResultsFilter(criteria.with("createdAtAfter", time));
    }

    /**
     * Lists only process results created at this time or earlier.
     *
     * @param time the time, inclusive
     * @return the new filter
     */
    public ProcessResultsFilter createdUntil(Instant time) {
        return new ProcessResultsFilter(criteria.with("createdAtBefore", time));
    }

    /**
     * Lists only process results updated at this time or later.
     *
     * @param time the time, inclusive
     * @return the new filter
     */
    public ProcessResultsFilter updatedFrom(Instant time) {
        return new ProcessResultsFilter(criteria.with("updatedAtAfter", time));
    }

    /**
     * Lists only process results updated at this time or earlier.
     *
     * @param time the time, inclusive
     * @return the new filter
     */
    public ProcessResultsFilter updatedUntil(Instant time) {
        return new ProcessResultsFilter(criteria.with("updatedAtBefore", time));
    }

    /**
     * Lists the oldest first instead of the newest.
     *
     * @return the new filter
     */
    public ProcessResultsFilter oldestFirst() {
        return new ProcessResultsFilter(criteria.oldestFirst());
    }

    /**
     * Sets the maximum number of items on a page. Larger pages need fewer calls.
     *
     * @param items 1 to 100; FrankieOne chooses if not set
     * @return the new filter
     * @throws IllegalArgumentException if it is out of this range
     */
    public ProcessResultsFilter pageSize(int items) {
        return new ProcessResultsFilter(criteria.pageSize(items));
    }

    Query query() {
        return criteria.query();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProcessResultsFilter that && criteria.equals(that.criteria);
    }

    @Override
    public int hashCode() {
        return criteria.hashCode();
    }

    /** Prints the values of the filter; they are not personal data. */
    @Override
    public String toString() {
        return "ProcessResultsFilter" + criteria;
    }
}
