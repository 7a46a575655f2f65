package dev.verdict.review;

import dev.verdict.Open;
import dev.verdict.Verdict;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A filter for lists of runs and of transactions. A row must meet every condition that is set:
 *
 * <pre>{@code
 * runs.stream().filter(ReviewFilter.ALL.withText("thistle").withVerdicts(Set.of(REVIEW)).withOverriddenOnly(true))
 * }</pre>
 *
 * <p>A transaction has no verdict, workflow, override and open issues, and a run has no action type; they do not meet conditions on these.
 * Immutable and safe to share between threads. {@code toString} prints neither the text nor the user.
 *
 * @param text a part of a name or an e-mail address of the person or of the run's id, in any case; blank for any
 * @param statuses names of statuses of runs or states of transactions, in any case: {@code APPROVED} finds {@code Approve} too; empty for
 *     any
 * @param verdicts kinds of verdicts; empty for any
 * @param workflow the workflow's id or name; null for any
 * @param user the user id; null for any
 * @param platform the platform; null for any
 * @param actionType the action type of a transaction; null for any
 * @param days the days on which the run began or the transaction was made; null for any. Rows whose time is not known are on no day
 * @param overriddenOnly whether a person must have overridden the platform's decision
 * @param openIssuesOnly whether the run must have open issues
 */
public record ReviewFilter(
        String text,
        Set<String> statuses,
        Set<Verdict.Kind> verdicts,
        @Nullable String workflow,
        @Nullable String user,
        @Nullable String platform,
        @Nullable String actionType,
        @Nullable DateRange days,
        boolean overriddenOnly,
        boolean openIssuesOnly)
        implements Predicate<ReviewEvent> {
    /** Accepts every row. */
    public static final ReviewFilter ALL =
            new ReviewFilter("", Set.of(), Set.of(), null, null, null, null, null, false, false);

    public ReviewFilter {
        text = text.strip();
        Set<String> names = new TreeSet<>();
        statuses.forEach(status -> names.add(status.strip().toUpperCase(Locale.ROOT)));
        statuses = Collections.unmodifiableSet(names);
        Set<Verdict.Kind> kinds = EnumSet.noneOf(Verdict.Kind.class);
        kinds.addAll(verdicts);
        verdicts = Collections.unmodifiableSet(kinds);
    }

    @Override
    public boolean test(ReviewEvent row) {
        return (statuses.isEmpty() || statuses.contains(statusName(row.status())))
                && isOrAny(user, row.person().userId())
                && isOrAny(platform, row.platform())
                && (days == null || days.contains(row.at()))
                && (row instanceof ReviewRun run ? testRun(run) : testTransaction((ReviewTransaction) row))
                && mentions(row);
    }

    private boolean testRun(ReviewRun run) {
        return actionType == null
                && (verdicts.isEmpty() || verdicts.contains(run.verdict().kind()))
                && (isOrAny(workflow, run.workflowId()) || isOrAny(workflow, run.workflowName()))
                && (!overriddenOnly || run.statusOverride().isPresent())
                && (!openIssuesOnly || !run.openIssues().isEmpty());
    }

    private boolean testTransaction(ReviewTransaction transaction) {
        return verdicts.isEmpty()
                && workflow == null
                && !overriddenOnly
                && !openIssuesOnly
                && isOrAny(actionType, transaction.actionType());
    }

    /**
     * The name that all spellings of a status share, for {@link #withStatuses} and for lists of what can be chosen.
     *
     * @param status the status of a run or the state of a transaction
     * @return the name in capitals; the value itself, in capitals, if this version does not know it
     */
    public static String statusName(Open<?> status) {
        return status.known().map(Enum::name).orElseGet(() -> status.raw().toUpperCase(Locale.ROOT));
    }

    private static boolean isOrAny(@Nullable String wanted, @Nullable String value) {
        return wanted == null || wanted.equals(value);
    }

    private boolean mentions(ReviewEvent row) {
        return text.isEmpty()
                || contains(row.runId())
                || contains(row.person().name())
                || contains(row.person().email())
                || row.person().aliases().stream().anyMatch(this::contains);
    }

    private boolean contains(@Nullable String value) {
        return value != null && value.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    /**
     * A copy with another text.
     *
     * @param part a part of a name, an e-mail address or a run's id; blank for any
     * @return the filter
     */
    public ReviewFilter withText(String part) {
        return new ReviewFilter(
                part, statuses, verdicts, workflow, user, platform, actionType, days, overriddenOnly, openIssuesOnly);
    }

    /**
     * A copy with other statuses.
     *
     * @param names names of statuses; empty for any
     * @return the filter
     */
    public ReviewFilter withStatuses(Collection<String> names) {
        return new ReviewFilter(
                text,
                Set.copyOf(names),
                verdicts,
                workflow,
                user,
                platform,
                actionType,
                days,
                overriddenOnly,
                openIssuesOnly);
    }

    /**
     * A copy with other verdicts.
     *
     * @param kinds kinds of verdicts; empty for any
     * @return the filter
     */
    public ReviewFilter withVerdicts(Collection<Verdict.Kind> kinds) {
        return new ReviewFilter(
                text,
                statuses,
                Set.copyOf(kinds),
                workflow,
                user,
                platform,
                actionType,
                days,
                overriddenOnly,
                openIssuesOnly);
    }

    /**
     * A copy with another workflow.
     *
     * @param idOrName the workflow's id or name; null for any
     * @return the filter
     */
    public ReviewFilter withWorkflow(@Nullable String idOrName) {
        return new ReviewFilter(
                text, statuses, verdicts, idOrName, user, platform, actionType, days, overriddenOnly, openIssuesOnly);
    }

    /**
     * A copy with another user.
     *
     * @param userId the user id; null for any
     * @return the filter
     */
    public ReviewFilter withUser(@Nullable String userId) {
        return new ReviewFilter(
                text, statuses, verdicts, workflow, userId, platform, actionType, days, overriddenOnly, openIssuesOnly);
    }

    /**
     * A copy with another platform.
     *
     * @param name the platform; null for any
     * @return the filter
     */
    public ReviewFilter withPlatform(@Nullable String name) {
        return new ReviewFilter(
                text, statuses, verdicts, workflow, user, name, actionType, days, overriddenOnly, openIssuesOnly);
    }

    /**
     * A copy with another action type.
     *
     * @param type the action type of a transaction; null for any
     * @return the filter
     */
    public ReviewFilter withActionType(@Nullable String type) {
        return new ReviewFilter(
                text, statuses, verdicts, workflow, user, platform, type, days, overriddenOnly, openIssuesOnly);
    }

    /**
     * A copy with other days.
     *
     * @param range the days; null for any
     * @return the filter
     */
    public ReviewFilter withDays(@Nullable DateRange range) {
        return new ReviewFilter(
                text, statuses, verdicts, workflow, user, platform, actionType, range, overriddenOnly, openIssuesOnly);
    }

    /**
     * A copy with the days of a preset, up to today.
     *
     * @param preset the preset
     * @param clock gives the current day
     * @param zone the time zone of the days
     * @return the filter
     */
    public ReviewFilter within(DatePreset preset, Clock clock, ZoneId zone) {
        return withDays(DateRange.of(preset, clock, zone));
    }

    /**
     * A copy for overridden runs only, or not.
     *
     * @param only whether a person must have overridden the platform's decision
     * @return the filter
     */
    public ReviewFilter withOverriddenOnly(boolean only) {
        return new ReviewFilter(
                text, statuses, verdicts, workflow, user, platform, actionType, days, only, openIssuesOnly);
    }

    /**
     * A copy for runs with open issues only, or not.
     *
     * @param only whether the run must have open issues
     * @return the filter
     */
    public ReviewFilter withOpenIssuesOnly(boolean only) {
        return new ReviewFilter(
                text, statuses, verdicts, workflow, user, platform, actionType, days, overriddenOnly, only);
    }

    /** The conditions without the text and the user. */
    @Override
    public String toString() {
        return "ReviewFilter[statuses " + statuses.size() + ", verdicts " + verdicts + ", overriddenOnly "
                + overriddenOnly + ", openIssuesOnly " + openIssuesOnly + "]";
    }
}
