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
 * Which of an entity's process results to list, and how.
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
     * Everything, newest first, in pages of FrankieOne's own size.
     *
     * @return the filter
     */
    public static ProcessResultsFilter all() {
        return ALL;
    }

    /**
     * Only evidence that was gathered for one service profile.
     *
     * @param profileName the service, {@code DEFAULT} or {@code KYC} in most accounts
     * @return the new filter
     * @throws IllegalArgumentException if it is blank
     */
    public ProcessResultsFilter withProfileName(String profileName) {
        return new ProcessResultsFilter(criteria.with("profileName", profileName));
    }

    /**
     * Only evidence of these steps. Each call adds to what was asked for before.
     *
     * @param stepNames the names of the steps
     * @return the new filter
     * @throws IllegalArgumentException if one is blank or holds a comma
     */
    public ProcessResultsFilter withStepNames(String... stepNames) {
        return new ProcessResultsFilter(criteria.adding(ListParameters.STEP_NAMES, List.of(stepNames)));
    }

    /**
     * Only evidence of steps of these types. Each call adds to what was asked for before.
     *
     * @param stepTypes the words
     * @return the new filter
     */
    public ProcessResultsFilter withStepTypes(WorkflowStepType... stepTypes) {
        return new ProcessResultsFilter(criteria.adding("stepTypes", stepTypes));
    }

    /**
     * As {@link #withStepTypes(WorkflowStepType...)}, for words that this version does not know.
     *
     * @param stepTypes the words as FrankieOne has them
     * @return the new filter
     * @throws IllegalArgumentException if one is blank or holds a comma
     */
    public ProcessResultsFilter withStepTypes(String... stepTypes) {
        return new ProcessResultsFilter(criteria.adding("stepTypes", List.of(stepTypes)));
    }

    /**
     * Only evidence about these kinds of thing. Each call adds to what was asked for before.
     *
     * @param objectTypes the words
     * @return the new filter
     */
    public ProcessResultsFilter withObjectTypes(ObjectType... objectTypes) {
        return new ProcessResultsFilter(criteria.adding("objectTypes", objectTypes));
    }

    /**
     * As {@link #withObjectTypes(ObjectType...)}, for words that this version does not know.
     *
     * @param objectTypes the words as FrankieOne has them
     * @return the new filter
     * @throws IllegalArgumentException if one is blank or holds a comma
     */
    public ProcessResultsFilter withObjectTypes(String... objectTypes) {
        return new ProcessResultsFilter(criteria.adding("objectTypes", List.of(objectTypes)));
    }

    /**
     * Only checks of these classes. Each call adds to what was asked for before.
     *
     * @param classes the words
     * @return the new filter
     */
    public ProcessResultsFilter withClasses(ProcessResultClass... classes) {
        return new ProcessResultsFilter(criteria.adding("classes", classes));
    }

    /**
     * As {@link #withClasses(ProcessResultClass...)}, for words that this version does not know.
     *
     * @param classes the words as FrankieOne has them
     * @return the new filter
     * @throws IllegalArgumentException if one is blank or holds a comma
     */
    public ProcessResultsFilter withClasses(String... classes) {
        return new ProcessResultsFilter(criteria.adding("classes", List.of(classes)));
    }

    /**
     * Only checks that count, or do not count any more. Each call adds to what was asked for before.
     *
     * @param systemStatuses the words
     * @return the new filter
     */
    public ProcessResultsFilter withSystemStatuses(SystemStatus... systemStatuses) {
        return new ProcessResultsFilter(criteria.adding("systemStatuses", systemStatuses));
    }

    /**
     * As {@link #withSystemStatuses(SystemStatus...)}, for words that this version does not know.
     *
     * @param systemStatuses the words as FrankieOne has them
     * @return the new filter
     * @throws IllegalArgumentException if one is blank or holds a comma
     */
    public ProcessResultsFilter withSystemStatuses(String... systemStatuses) {
        return new ProcessResultsFilter(criteria.adding("systemStatuses", List.of(systemStatuses)));
    }

    /**
     * Only checks about which a person said one of these. Each call adds to what was asked for before.
     *
     * @param manualStatuses the words
     * @return the new filter
     */
    public ProcessResultsFilter withManualStatuses(ManualStatus... manualStatuses) {
        return new ProcessResultsFilter(criteria.adding("manualStatuses", manualStatuses));
    }

    /**
     * As {@link #withManualStatuses(ManualStatus...)}, for words that this version does not know.
     *
     * @param manualStatuses the words as FrankieOne has them
     * @return the new filter
     * @throws IllegalArgumentException if one is blank or holds a comma
     */
    public ProcessResultsFilter withManualStatuses(String... manualStatuses) {
        return new ProcessResultsFilter(criteria.adding("manualStatuses", List.of(manualStatuses)));
    }

    /**
     * Only checks in one of these states. Each call adds to what was asked for before.
     *
     * @param states the words
     * @return the new filter
     */
    public ProcessResultsFilter withStates(ProcessResultState... states) {
        return new ProcessResultsFilter(criteria.adding("states", states));
    }

    /**
     * As {@link #withStates(ProcessResultState...)}, for words that this version does not know.
     *
     * @param states the words as FrankieOne has them
     * @return the new filter
     * @throws IllegalArgumentException if one is blank or holds a comma
     */
    public ProcessResultsFilter withStates(String... states) {
        return new ProcessResultsFilter(criteria.adding("states", List.of(states)));
    }

    /**
     * Only checks with one of these outcomes. Each call adds to what was asked for before.
     *
     * @param results the words
     * @return the new filter
     */
    public ProcessResultsFilter withResults(ProcessOutcome... results) {
        return new ProcessResultsFilter(criteria.adding("results", results));
    }

    /**
     * As {@link #withResults(ProcessOutcome...)}, for words that this version does not know.
     *
     * @param results the words as FrankieOne has them
     * @return the new filter
     * @throws IllegalArgumentException if one is blank or holds a comma
     */
    public ProcessResultsFilter withResults(String... results) {
        return new ProcessResultsFilter(criteria.adding("results", List.of(results)));
    }

    /**
     * Only evidence made at this time or later.
     *
     * @param time the time, included
     * @return the new filter
     */
    public ProcessResultsFilter createdFrom(Instant time) {
        return new ProcessResultsFilter(criteria.with("createdAtAfter", time));
    }

    /**
     * Only evidence made at this time or earlier.
     *
     * @param time the time, included
     * @return the new filter
     */
    public ProcessResultsFilter createdUntil(Instant time) {
        return new ProcessResultsFilter(criteria.with("createdAtBefore", time));
    }

    /**
     * Only evidence changed at this time or later.
     *
     * @param time the time, included
     * @return the new filter
     */
    public ProcessResultsFilter updatedFrom(Instant time) {
        return new ProcessResultsFilter(criteria.with("updatedAtAfter", time));
    }

    /**
     * Only evidence changed at this time or earlier.
     *
     * @param time the time, included
     * @return the new filter
     */
    public ProcessResultsFilter updatedUntil(Instant time) {
        return new ProcessResultsFilter(criteria.with("updatedAtBefore", time));
    }

    /**
     * Oldest first, instead of newest first.
     *
     * @return the new filter
     */
    public ProcessResultsFilter oldestFirst() {
        return new ProcessResultsFilter(criteria.oldestFirst());
    }

    /**
     * How many items a page has at most. Larger pages mean fewer calls.
     *
     * @param items 1 to 100; unless set, FrankieOne decides
     * @return the new filter
     * @throws IllegalArgumentException if it is not within these bounds
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

    /** Words, names, times and numbers. */
    @Override
    public String toString() {
        return "ProcessResultsFilter" + criteria;
    }
}
