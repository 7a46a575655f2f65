package dev.verdict.review;

import dev.verdict.FailingStep;
import dev.verdict.Open;
import dev.verdict.Reason;
import dev.verdict.SafeText;
import dev.verdict.StatusOverride;
import dev.verdict.Verdict;
import dev.verdict.VerificationResult;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run of a workflow, as a reviewer sees it: one row of the runs view, with everything that its details page shows. The packages of the
 * platforms make it, for example {@code SeonReview.run(run)}.
 *
 * <p>Immutable and safe to share between threads. {@code toString} prints no personal data.
 *
 * @param platform the name of the platform, such as {@code SEON}
 * @param runId the platform's id of the run; never blank
 * @param result the platform's own result, for everything that is not here
 * @param verdict what the result means. A result computes its verdict for each call; a row has it, because lists filter and sort by it
 * @param status the platform's current status of the run
 * @param person the person or company
 * @param workflowId the workflow's id; null if not known
 * @param workflowName the workflow's name; null if not known
 * @param timeline the steps and statuses
 * @param sections the results by kind of check, in the order of {@link Section.Kind}
 * @param transactions the run's transactions in order of time
 * @param traits what the run itself tells about the person that others may share
 * @param log what persons did with the run, in order of time
 */
public record ReviewRun(
        String platform,
        String runId,
        VerificationResult result,
        Verdict verdict,
        Open<?> status,
        Person person,
        @Nullable String workflowId,
        @Nullable String workflowName,
        Timeline timeline,
        List<Section> sections,
        List<ReviewTransaction> transactions,
        List<Trait> traits,
        List<AuditEntry> log)
        implements ReviewEvent {

    public ReviewRun {
        Objects.requireNonNull(platform, "platform");
        if (Objects.requireNonNull(runId, "runId").isBlank()) {
            throw new IllegalArgumentException("runId is blank");
        }
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(timeline, "timeline");
        sections = List.copyOf(sections);
        transactions = List.copyOf(transactions);
        traits = List.copyOf(traits);
        log = List.copyOf(log);
    }

    /**
     * A copy for another person, for example with the integrator's own user id, so that runs of several platforms are found together. The
     * transactions of the run are about that person too.
     *
     * @param other the person
     * @return the copy
     */
    public ReviewRun withPerson(Person other) {
        return new ReviewRun(
                platform,
                runId,
                result,
                verdict,
                status,
                other,
                workflowId,
                workflowName,
                timeline,
                sections,
                transactions.stream()
                        .map(transaction -> transaction.withPerson(other))
                        .toList(),
                traits,
                log);
    }

    /**
     * A copy with more entries in its log, such as notes and views that your own store keeps.
     *
     * @param entries the entries; those about other runs are ignored
     * @return the copy, its log in order of time
     */
    public ReviewRun withLog(List<AuditEntry> entries) {
        return new ReviewRun(
                platform,
                runId,
                result,
                verdict,
                status,
                person,
                workflowId,
                workflowName,
                timeline,
                sections,
                transactions,
                traits,
                AuditEntry.merged(
                        log,
                        entries.stream()
                                .filter(entry -> runId.equals(entry.runId()))
                                .toList()));
    }

    /** {@return when the run began; null if not known} */
    @Override
    public @Nullable Instant at() {
        return timeline.startedAt();
    }

    /** {@return the decision of a person that replaces the platform's; empty if there is none} */
    public Optional<StatusOverride> statusOverride() {
        return result.statusOverride();
    }

    /** {@return the issues that nobody has cleared, most severe first, unmodifiable; SEON has no issues} */
    public List<Reason> openIssues() {
        return verdict.openIssues();
    }

    /** {@return the steps that failed or did not finish, with the reasons} */
    public List<FailingStep> failingSteps() {
        return result.failingSteps();
    }

    /** {@return the first step that failed or broke; empty if none did} */
    public Optional<TimelineStep> failedAt() {
        return timeline.steps().stream()
                .filter(step -> step.outcome() == Outcome.FAILED || step.outcome() == Outcome.ERROR)
                .findFirst();
    }

    /**
     * The step at which a run stands that is not finished.
     *
     * @return the first step that is not finished; empty if the verdict is not {@link Verdict.Kind#PENDING}, or if all known steps are
     *     finished
     */
    public Optional<TimelineStep> waitsAt() {
        return verdict.kind() == Verdict.Kind.PENDING ? firstOpenStep() : Optional.empty();
    }

    private Optional<TimelineStep> firstOpenStep() {
        return timeline.steps().stream()
                .filter(step -> step.outcome() == Outcome.INCOMPLETE || step.outcome() == Outcome.NOT_REACHED)
                .findFirst();
    }

    /**
     * The step at which the person left.
     *
     * @return for an abandoned run, the step that the person left, or else the last step before they left; for a run that ended
     *     incomplete, the first step that is not finished. Empty for other verdicts, and if no such step is known
     */
    public Optional<TimelineStep> droppedOffAt() {
        return switch (verdict.kind()) {
            case INCOMPLETE -> firstOpenStep();
            case ABANDONED -> last(timeline.steps(), Outcome.LEFT).or(() -> last(timeline.steps(), null));
            case APPROVED, DECLINED, REVIEW, PENDING, NO_DECISION, TECHNICAL_FAILURE, UNRECOGNIZED -> Optional.empty();
        };
    }

    private static Optional<TimelineStep> last(List<TimelineStep> steps, @Nullable Outcome outcome) {
        return steps.stream()
                .filter(step -> outcome == null ? !step.attempts().isEmpty() : step.outcome() == outcome)
                .reduce((earlier, later) -> later);
    }

    /**
     * The first section of a kind.
     *
     * @param <T> the type
     * @param type a record of {@link Section}, such as {@code Section.Document}
     * @return the section; empty if that check did not run
     */
    public <T extends Section> Optional<T> section(Class<T> type) {
        return sections.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** The platform, the id, the status and the kind of verdict. */
    @Override
    public String toString() {
        return SafeText.name(platform) + " run " + SafeText.name(runId) + " " + status + ", " + verdict.kind()
                + (statusOverride().isPresent() ? ", overridden" : "");
    }
}
