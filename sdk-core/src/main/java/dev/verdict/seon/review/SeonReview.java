package dev.verdict.seon.review;

import dev.verdict.Open;
import dev.verdict.review.AuditAction;
import dev.verdict.review.AuditEntry;
import dev.verdict.review.Person;
import dev.verdict.review.ReviewEvent;
import dev.verdict.review.ReviewRun;
import dev.verdict.review.ReviewTransaction;
import dev.verdict.seon.IdvSessionFinished;
import dev.verdict.seon.RunStart;
import dev.verdict.seon.RunStatus;
import dev.verdict.seon.RunStep;
import dev.verdict.seon.SeonEvent;
import dev.verdict.seon.Transaction;
import dev.verdict.seon.TransactionProcessed;
import dev.verdict.seon.WorkflowRun;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the rows of the review desk from SEON's runs and events. Stateless and safe to share between threads. */
public final class SeonReview {
    /** The name of the platform. */
    public static final String PLATFORM = "SEON";

    private SeonReview() {}

    /**
     * The row of a run. A run without any webhook is {@link RunStatus#PENDING}. The log has the entries of the run's analyst log, and the
     * manual changes that no entry explains; their person and reason are not known.
     *
     * @param run the run, with its sessions and transactions linked
     * @return the row
     */
    public static ReviewRun run(WorkflowRun run) {
        Person person = new Person(
                run.userReference().orElse(null),
                run.userName().orElse(null),
                run.email().orElse(null),
                aliases(run));
        return new ReviewRun(
                PLATFORM,
                run.executionId(),
                run,
                run.verdict(),
                status(run),
                person,
                run.workflowId().orElse(null),
                run.workflowName().orElse(null),
                SeonTimeline.of(run),
                SeonSections.of(run),
                run.transactions().stream()
                        .map(step -> transaction(step, person))
                        .toList(),
                SeonTraits.ofRun(run),
                log(run));
    }

    static Open<RunStatus> status(WorkflowRun run) {
        return run.statusHistory().isEmpty() ? Open.of(RunStatus.PENDING) : run.status();
    }

    /** The names and addresses of all events: a person may look for an earlier one. */
    private static List<String> aliases(WorkflowRun run) {
        Stream<@Nullable String> ofEvents = run.linkedEvents().stream().flatMap(event -> {
            if (event instanceof IdvSessionFinished session) {
                return Stream.of(session.data().name(), session.data().email());
            }
            return event instanceof TransactionProcessed transaction
                    ? Stream.of(
                            transaction.data().userName(), transaction.data().email())
                    : Stream.empty();
        });
        RunStart start = run.startedWith();
        String name = run.userName().orElse(null);
        String email = run.email().orElse(null);
        return Stream.concat(Stream.of(start.userName(), start.email()), ofEvents)
                .filter(Objects::nonNull)
                .filter(text -> !text.equals(name) && !text.equals(email))
                .distinct()
                .toList();
    }

    /**
     * The rows of transactions that belong to no run.
     *
     * @param events any events, linked to a run or not, as in {@link RunStep#outsideRuns}
     * @return the rows in order of time
     */
    public static List<ReviewTransaction> outsideRuns(Collection<? extends SeonEvent> events) {
        return RunStep.outsideRuns(events).stream()
                .map(step -> transaction(step, Person.UNKNOWN))
                .sorted(ReviewEvent.BY_TIME)
                .toList();
    }

    private static ReviewTransaction transaction(RunStep step, Person ofRun) {
        Transaction sent = ((TransactionProcessed) step.event()).data();
        return new ReviewTransaction(
                PLATFORM,
                step.id(),
                step.runId(),
                new Person(
                        either(ofRun.userId(), sent.userId()),
                        either(sent.userName(), ofRun.name()),
                        either(sent.email(), ofRun.email())),
                step.at(),
                step.outcome(),
                SeonTimeline.outcome(step.outcome()),
                step.actionType(),
                step.fraudScore(),
                step.amount(),
                step.currency(),
                step.country(),
                SeonTraits.of(sent));
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    private static List<AuditEntry> log(WorkflowRun run) {
        Stream<AuditEntry> entries = run.analystLog().stream()
                .map(entry -> new AuditEntry(
                        entry.at(),
                        entry.by(),
                        entry.action(),
                        PLATFORM,
                        run.executionId(),
                        entry.from(),
                        entry.to(),
                        entry.reason(),
                        entry.note()));
        Stream<AuditEntry> unexplained = run.manualChanges().stream()
                .filter(change -> change.entry().isEmpty())
                .map(change -> new AuditEntry(
                        change.at(),
                        null,
                        Open.of(AuditAction.STATUS_CHANGE),
                        PLATFORM,
                        run.executionId(),
                        change.from(),
                        change.to(),
                        null,
                        null));
        return Stream.concat(entries, unexplained).sorted(AuditEntry.BY_TIME).toList();
    }
}
