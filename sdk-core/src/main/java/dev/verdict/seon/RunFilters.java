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
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Filters for lists of runs, as the admin panel has them. They are plain predicates:
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
     * By verdict; of any platform's results.
     *
     * @param <R> the results
     * @param first a kind
     * @param more further kinds
     * @return whether the verdict is of one of these kinds
     */
    public static <R extends VerificationResult> Predicate<R> verdict(Verdict.Kind first, Verdict.Kind... more) {
        Set<Verdict.Kind> kinds = EnumSet.of(first, more);
        return result -> kinds.contains(result.verdict().kind());
    }

    /**
     * By status.
     *
     * @param first a status
     * @param more further statuses
     * @return whether the status is one of these, in any of its words; a run that was started, and of which no webhook told a status, is
     *     {@link RunStatus#PENDING}
     */
    public static Predicate<WorkflowRun> status(RunStatus first, RunStatus... more) {
        Set<RunStatus> statuses = EnumSet.of(first, more);
        return run -> run.statusHistory().isEmpty()
                ? statuses.contains(RunStatus.PENDING)
                : run.status().known().filter(statuses::contains).isPresent();
    }

    /**
     * By person.
     *
     * @param userId the integrator's id of the person
     * @return whether it is {@linkplain WorkflowRun#userReference() that person's} run
     */
    public static Predicate<WorkflowRun> user(String userId) {
        Objects.requireNonNull(userId, "userId");
        return run -> run.userReference().filter(userId::equals).isPresent();
    }

    /**
     * By workflow.
     *
     * @param idOrName the workflow's id, or its name
     * @return whether it is a run of that workflow
     */
    public static Predicate<WorkflowRun> workflow(String idOrName) {
        Objects.requireNonNull(idOrName, "idOrName");
        return run -> Stream.concat(run.workflowId().stream(), run.workflowName().stream())
                .anyMatch(idOrName::equals);
    }

    /**
     * By free text.
     *
     * @param text a part of the person's name, of the e-mail address or of the run's id, in any case, as the run was started with it or
     *     as a linked event says; a blank one is in all
     * @return whether it is in one of these
     */
    public static Predicate<WorkflowRun> text(String text) {
        String wanted = Objects.requireNonNull(text, "text").strip().toLowerCase(Locale.ROOT);
        return run -> wanted.isEmpty()
                || contains(run.executionId(), wanted)
                || contains(run.startedWith().userName(), wanted)
                || contains(run.startedWith().email(), wanted)
                || run.linkedEvents().stream().anyMatch(event -> isOf(event, wanted));
    }

    private static boolean isOf(SeonEvent event, String wanted) {
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
     * By date: when the run was {@linkplain WorkflowRun#firstSeenAt first heard of}.
     *
     * @param first the first day; {@link LocalDate#MIN} for any
     * @param last the last day, itself included; {@link LocalDate#MAX} for any
     * @param zone where these days are
     * @return whether it was on one of these days; a run without any time was not
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
     * By date, up to today.
     *
     * @param preset how far back
     * @param clock tells what day it is when the filter is made; its own zone does not count
     * @param zone where these days are
     * @return as {@link #between}
     */
    public static Predicate<WorkflowRun> within(DatePreset preset, Clock clock, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return between(preset.first(today), today, zone);
    }

    /**
     * The transactions of a person across runs. Copies of one run, older ones and newer, are taken for one run that was told all that any
     * of them was told.
     *
     * @param current the run that is looked at; its {@linkplain WorkflowRun#userReference() person} is the one
     * @param runs runs of anybody, copies of the current one or not
     * @return the transactions of the current run and of the person's other ones in order of time, those of the current run marked. If
     *     it is not known whose run it is, its own only
     * @throws IllegalArgumentException if two copies of a run were started for different people
     */
    public static List<RunTransaction> transactionsOfUser(WorkflowRun current, Collection<WorkflowRun> runs) {
        Map<String, WorkflowRun> byId = new LinkedHashMap<>(Map.of(current.executionId(), current));
        runs.forEach(run -> byId.merge(run.executionId(), run, WorkflowRun::mergedWith));
        WorkflowRun looked = Objects.requireNonNull(byId.remove(current.executionId()));
        Stream<WorkflowRun> others = byId.values().stream()
                .filter(run ->
                        run.userReference().isPresent() && run.userReference().equals(looked.userReference()));
        return Stream.concat(Stream.of(looked), others)
                .flatMap(run -> run.transactions().stream()
                        .map(step -> new RunTransaction(run.executionId(), step, run == looked)))
                .sorted(RunTransaction.IN_ORDER)
                .toList();
    }
}
