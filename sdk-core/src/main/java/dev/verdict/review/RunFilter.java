package dev.verdict.review;

import dev.verdict.Verdict;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A filter for lists of runs. A run must meet every condition that is set:
 *
 * <pre>{@code
 * runs.stream().filter(RunFilter.ALL.withText("thistle").withVerdicts(Set.of(REVIEW)).withOverriddenOnly(true))
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. {@code toString} prints neither the text nor the user.
 *
 * @param text a part of a name or an e-mail address of the person or of the run's id, in any case; empty for any
 * @param statuses names of statuses, in any case and spelling of theirs: {@code APPROVED} finds {@code Approve}; empty for any
 * @param verdicts kinds of verdicts; empty for any
 * @param workflow the workflow's id or name; null for any
 * @param user the user id; null for any
 * @param platform the platform; null for any
 * @param days the days on which the run began; null for any. Given days exclude runs whose time is not known
 * @param overriddenOnly whether a person must have overridden the platform's decision
 * @param openIssuesOnly whether the run must have open issues
 */
public record RunFilter(
        String text,
        Set<String> statuses,
        Set<Verdict.Kind> verdicts,
        @Nullable String workflow,
        @Nullable String user,
        @Nullable String platform,
        @Nullable DateRange days,
        boolean overriddenOnly,
        boolean openIssuesOnly)
        implements Predicate<ReviewRun> {
    /** Accepts every run. */
    public static final RunFilter ALL = new RunFilter("", Set.of(), Set.of(), null, null, null, null, false, false);

    public RunFilter {
        Objects.requireNonNull(text, "text");
        statuses = Collections.unmodifiableSet(EventFilter.names(statuses));
        Set<Verdict.Kind> kinds = EnumSet.noneOf(Verdict.Kind.class);
        kinds.addAll(verdicts);
        verdicts = Collections.unmodifiableSet(kinds);
    }

    @Override
    public boolean test(ReviewRun run) {
        return (statuses.isEmpty() || statuses.contains(EventFilter.name(run.status())))
                && (verdicts.isEmpty() || verdicts.contains(run.verdict().kind()))
                && (workflow == null || workflow.equals(run.workflowId()) || workflow.equals(run.workflowName()))
                && EventFilter.accepts(user, run.person().userId())
                && EventFilter.accepts(platform, run.platform())
                && (days == null || days.contains(run.at()))
                && (!overriddenOnly || run.statusOverride().isPresent())
                && (!openIssuesOnly || !run.openIssues().isEmpty())
                && EventFilter.mentions(run, text);
    }

    /**
     * A copy with another text.
     *
     * @param part a part of a name, an e-mail address or a run's id; blank for any
     * @return the filter
     */
    public RunFilter withText(String part) {
        return new RunFilter(part, statuses, verdicts, workflow, user, platform, days, overriddenOnly, openIssuesOnly);
    }

    /**
     * A copy with other statuses.
     *
     * @param names names of statuses; empty for any
     * @return the filter
     */
    public RunFilter withStatuses(Collection<String> names) {
        return new RunFilter(
                text, Set.copyOf(names), verdicts, workflow, user, platform, days, overriddenOnly, openIssuesOnly);
    }

    /**
     * A copy with other verdicts.
     *
     * @param kinds kinds of verdicts; empty for any
     * @return the filter
     */
    public RunFilter withVerdicts(Collection<Verdict.Kind> kinds) {
        return new RunFilter(
                text, statuses, Set.copyOf(kinds), workflow, user, platform, days, overriddenOnly, openIssuesOnly);
    }

    /**
     * A copy with another workflow.
     *
     * @param idOrName the workflow's id or name; null for any
     * @return the filter
     */
    public RunFilter withWorkflow(@Nullable String idOrName) {
        return new RunFilter(text, statuses, verdicts, idOrName, user, platform, days, overriddenOnly, openIssuesOnly);
    }

    /**
     * A copy with another user.
     *
     * @param userId the user id; null for any
     * @return the filter
     */
    public RunFilter withUser(@Nullable String userId) {
        return new RunFilter(
                text, statuses, verdicts, workflow, userId, platform, days, overriddenOnly, openIssuesOnly);
    }

    /**
     * A copy with another platform.
     *
     * @param name the platform; null for any
     * @return the filter
     */
    public RunFilter withPlatform(@Nullable String name) {
        return new RunFilter(text, statuses, verdicts, workflow, user, name, days, overriddenOnly, openIssuesOnly);
    }

    /**
     * A copy with other days.
     *
     * @param range the days on which the run began; null for any
     * @return the filter
     */
    public RunFilter withDays(@Nullable DateRange range) {
        return new RunFilter(text, statuses, verdicts, workflow, user, platform, range, overriddenOnly, openIssuesOnly);
    }

    /**
     * A copy with the days of a preset, up to today.
     *
     * @param preset the preset
     * @param clock gives the current day
     * @param zone the time zone of the days
     * @return the filter
     */
    public RunFilter within(DatePreset preset, Clock clock, ZoneId zone) {
        return withDays(DateRange.of(preset, clock, zone));
    }

    /**
     * A copy for overridden runs only, or not.
     *
     * @param only whether a person must have overridden the platform's decision
     * @return the filter
     */
    public RunFilter withOverriddenOnly(boolean only) {
        return new RunFilter(text, statuses, verdicts, workflow, user, platform, days, only, openIssuesOnly);
    }

    /**
     * A copy for runs with open issues only, or not.
     *
     * @param only whether the run must have open issues
     * @return the filter
     */
    public RunFilter withOpenIssuesOnly(boolean only) {
        return new RunFilter(text, statuses, verdicts, workflow, user, platform, days, overriddenOnly, only);
    }

    /** The conditions without the text and the user. */
    @Override
    public String toString() {
        return "RunFilter[statuses " + statuses.size() + ", verdicts " + verdicts + ", overriddenOnly " + overriddenOnly
                + ", openIssuesOnly " + openIssuesOnly + "]";
    }
}
