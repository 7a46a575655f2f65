package dev.verdict.seon;

import dev.verdict.Verdict;
import dev.verdict.VerificationResult;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Filters for lists of runs, like those of SEON's admin panel. Each is a plain {@link Predicate}:
 *
 * <pre>{@code
 * runs.stream().filter(RunFilters.text("miller").and(RunFilters.within(DatePreset.LAST_7_DAYS, clock, zone)))
 * }</pre>
 *
 * <p>Stateless and safe to share between threads.
 */
public final class RunFilters {
    private RunFilters() {}

    /**
     * Filters by the kind of the verdict. It works for the results of every platform.
     *
     * @param <R> the type of the results
     * @param first a kind
     * @param more further kinds
     * @return true for a result whose verdict has one of these kinds
     */
    public static <R extends VerificationResult> Predicate<R> verdict(Verdict.Kind first, Verdict.Kind... more) {
        Set<Verdict.Kind> kinds = EnumSet.of(first, more);
        return result -> kinds.contains(result.verdict().kind());
    }

    /**
     * Filters by status.
     *
     * @param first a status
     * @param more further statuses
     * @return true for a run with one of these statuses, in any spelling. A run without any webhook counts as {@link RunStatus#PENDING}
     */
    public static Predicate<WorkflowRun> status(RunStatus first, RunStatus... more) {
        Set<RunStatus> statuses = EnumSet.of(first, more);
        return run -> run.statusHistory().isEmpty()
                ? statuses.contains(RunStatus.PENDING)
                : run.status().known().filter(statuses::contains).isPresent();
    }

    /**
     * Filters by person.
     *
     * @param userId the integrator's id of the person
     * @return true for a run of {@linkplain WorkflowRun#userReference() that person}
     */
    public static Predicate<WorkflowRun> user(String userId) {
        Objects.requireNonNull(userId, "userId");
        return run -> run.userReference().filter(userId::equals).isPresent();
    }

    /**
     * Filters by workflow.
     *
     * @param idOrName the workflow's id or name
     * @return true for a run of that workflow
     */
    public static Predicate<WorkflowRun> workflow(String idOrName) {
        Objects.requireNonNull(idOrName, "idOrName");
        return run -> Stream.concat(run.workflowId().stream(), run.workflowName().stream())
                .anyMatch(idOrName::equals);
    }

    /**
     * Searches the person's name, the person's e-mail address and the run's id. Names and addresses from the start of the run and from
     * all linked events are searched.
     *
     * @param text a part of one of these, in any case; a blank text matches every run
     * @return true for a run in which one of these contains the text
     */
    public static Predicate<WorkflowRun> text(String text) {
        String wanted = Objects.requireNonNull(text, "text").strip().toLowerCase(Locale.ROOT);
        return run -> wanted.isEmpty()
                || contains(run.executionId(), wanted)
                || contains(run.startedWith().userName(), wanted)
                || contains(run.startedWith().email(), wanted)
                || run.linkedEvents().stream().anyMatch(event -> mentions(event, wanted));
    }

    private static boolean mentions(SeonEvent event, String wanted) {
        if (event instanceof IdvSessionFinished session) {
            return contains(session.data().name(), wanted)
                    || contains(session.data().email(), wanted);
        }
        return event instanceof TransactionProcessed transaction
                && (contains(transaction.data().userName(), wanted)
                        || contains(transaction.data().email(), wanted));
    }

    private static boolean contains(@Nullable String text, String wanted) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    /**
     * Filters by the day on which the run was {@linkplain WorkflowRun#firstSeenAt first seen}.
     *
     * @param first the first day; {@link LocalDate#MIN} for no limit
     * @param last the last day, inclusive; {@link LocalDate#MAX} for no limit
     * @param zone the time zone of the days
     * @return true for a run that was first seen on one of these days; false for a run without any time
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Predicate<WorkflowRun> between(LocalDate first, LocalDate last, ZoneId zone) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day is before the first");
        }
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant end = last.equals(LocalDate.MAX)
                ? Instant.MAX
                : last.plusDays(1).atStartOfDay(zone).toInstant();
        return run -> run.firstSeenAt()
                .filter(at -> !at.isBefore(from) && at.isBefore(end))
                .isPresent();
    }

    /**
     * Filters by the day on which the run was first seen, up to today.
     *
     * @param preset the range of days
     * @param clock gives the current day when the filter is created; its own time zone is not used
     * @param zone the time zone of the days
     * @return the filter, as {@link #between} makes it
     */
    public static Predicate<WorkflowRun> within(DatePreset preset, Clock clock, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return between(preset.first(today), today, zone);
    }

    /**
     * Lists the transactions of a person across runs. Several copies of one run are merged first.
     *
     * @param current the current run; its {@linkplain WorkflowRun#userReference() person} is the one
     * @param runs runs of any person; copies of the current run may be among them
     * @return the transactions of the current run and of the person's other runs in order of time, those of the current run marked. If
     *     the current run has no user id, its own transactions only
     * @throws IllegalArgumentException if two copies of a run were started for different users
     */
    public static List<RunTransaction> transactionsOfUser(WorkflowRun current, Collection<WorkflowRun> runs) {
        return transactionsOfUser(current, runs, List.of());
    }

    /**
     * As {@link #transactionsOfUser(WorkflowRun, Collection)}, with the person's transactions outside any run.
     *
     * @param current the current run
     * @param runs runs of any person
     * @param events events about transactions of any person, linked or not, as in {@link RunStep#outsideRuns}. A transaction that
     *     is linked to one of the runs is listed with that run only
     * @return the transactions in order of time. Those outside any run have no {@code runId}
     * @throws IllegalArgumentException if two copies of a run were started for different users
     */
    public static List<RunTransaction> transactionsOfUser(
            WorkflowRun current, Collection<WorkflowRun> runs, Collection<? extends SeonEvent> events) {
        Map<String, WorkflowRun> byId = new LinkedHashMap<>(Map.of(current.executionId(), current));
        runs.forEach(run -> byId.merge(run.executionId(), run, WorkflowRun::mergedWith));
        WorkflowRun merged = Objects.requireNonNull(byId.remove(current.executionId()));
        Stream<WorkflowRun> others = byId.values().stream()
                .filter(run ->
                        run.userReference().isPresent() && run.userReference().equals(merged.userReference()));
        Stream<RunTransaction> inRuns = Stream.concat(Stream.of(merged), others)
                .flatMap(run -> run.transactions().stream()
                        .map(step -> new RunTransaction(run.executionId(), step, run == merged)));
        Set<String> linked = Stream.concat(Stream.of(merged), byId.values().stream())
                .flatMap(run -> run.transactions().stream())
                .flatMap(step -> Stream.ofNullable(step.id()))
                .collect(Collectors.toSet());
        Stream<RunTransaction> outside = RunStep.outsideRuns(events).stream()
                .filter(step -> !linked.contains(step.id()) && isOfUser(step, merged.userReference()))
                .map(step -> new RunTransaction(null, step, false));
        return Stream.concat(inRuns, outside).sorted(RunTransaction.IN_ORDER).toList();
    }

    private static boolean isOfUser(RunStep transaction, Optional<String> user) {
        return user.isPresent()
                && transaction.event() instanceof TransactionProcessed event
                && user.get().equals(event.data().userId());
    }
}
