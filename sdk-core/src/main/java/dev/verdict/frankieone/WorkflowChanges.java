package dev.verdict.frankieone;

import dev.verdict.Change;
import dev.verdict.Contradiction;
import dev.verdict.Differences;
import dev.verdict.FailingStep;
import dev.verdict.Progress;
import dev.verdict.StatusOverride;
import dev.verdict.Verdict;
import dev.verdict.json.JsonBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The differences between two snapshots of an execution that can matter for a decision.
 *
 * @param progress the change of progress; empty if there is none
 * @param verdict the change of verdict; empty if its kind and {@linkplain Verdict#words() words} are the same
 * @param statusOverride the change of override; empty if none was made, replaced or removed
 * @param failingSteps the failing steps, compared by name
 * @param openIssues the open issues, compared by id; an issue that was cleared or is no longer sent is removed
 * @param risk the change of effective risk; empty if there is none
 * @param contradictions the contradictions, compared by kind and id
 */
public record WorkflowChanges(
        Optional<Change<Progress>> progress,
        Optional<Change<Verdict>> verdict,
        Optional<Change<Optional<StatusOverride>>> statusOverride,
        Differences<FailingStep> failingSteps,
        Differences<WorkflowIssue> openIssues,
        Optional<Change<Optional<EffectiveRisk>>> risk,
        Differences<Contradiction> contradictions) {

    /**
     * Differences without contradictions.
     *
     * @param progress the change of progress
     * @param verdict the change of verdict
     *
     * @param statusOverride the change of override
     *
     * @param failingSteps the failing steps
     * @param openIssues the open issues
     * @param risk the change of effective risk
     */
    public WorkflowChanges(
            Optional<Change<Progress>> progress,
            Optional<Change<Verdict>> verdict,
            Optional<Change<Optional<StatusOverride>>> statusOverride,
            Differences<FailingStep> failingSteps,
            Differences<WorkflowIssue> openIssues,
            Optional<Change<Optional<EffectiveRisk>>> risk) {
        this(
                progress,
                verdict,
                statusOverride,
                failingSteps,
                openIssues,
                risk,
                new Differences<>(List.of(), List.of(), List.of()));
    }

    static WorkflowChanges between(WorkflowResult before, WorkflowResult after) {
        if (!Objects.equals(before.executionId(), after.executionId())) {
            throw new IllegalArgumentException("the snapshots are of different executions");
        }
        Verdict earlier = before.verdict();
        Verdict later = after.verdict();
        boolean sameVerdict = earlier.kind() == later.kind() && earlier.words().equals(later.words());
        return new WorkflowChanges(
                change(before.progress(), after.progress()),
                sameVerdict ? Optional.empty() : Optional.of(new Change<>(earlier, later)),
                change(before.statusOverride(), after.statusOverride()),
                Differences.between(before.failingSteps(), after.failingSteps(), FailingStep::name),
                Differences.between(before.openIssues(), after.openIssues(), WorkflowChanges::identity),
                change(before.effectiveRisk(), after.effectiveRisk()),
                Differences.between(before.contradictions(), after.contradictions(), WorkflowChanges::identity));
    }

    private static <T> Optional<Change<T>> change(T before, T after) {
        return before.equals(after) ? Optional.empty() : Optional.of(new Change<>(before, after));
    }

    /** The id as a string. Strings are comparable, so a hash map stays fast even if hash codes collide. */
    private static String identity(WorkflowIssue issue) {
        return issue.issueId() == null ? "issue " + JsonBinding.canonical(issue) : "id " + issue.issueId();
    }

    private static String identity(Contradiction contradiction) {
        String id = contradiction.id();
        return contradiction.kind() + " " + (id == null ? "" : id);
    }

    /**
     * Whether there is no difference that can matter for a decision.
     *
     * @return true if all components are empty
     */
    public boolean isEmpty() {
        return progress.isEmpty()
                && verdict.isEmpty()
                && statusOverride.isEmpty()
                && failingSteps.isEmpty()
                && openIssues.isEmpty()
                && risk.isEmpty()
                && contradictions.isEmpty();
    }

    /** The differences in one line without personal data. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        progress.ifPresent(change -> parts.add("progress " + change));
        verdict.ifPresent(change -> parts.add("verdict " + change.before().kind() + " -> "
                + change.after().kind() + " " + change.after().words()));
        statusOverride.ifPresent(change -> parts.add(
                change.after().map(override -> "override: " + override).orElse("the override was removed")));
        add(parts, "failing steps", failingSteps);
        add(parts, "open issues", openIssues);
        risk.ifPresent(change -> parts.add("risk " + text(change.before()) + " -> " + text(change.after())));
        add(parts, "contradictions", contradictions);
        return parts.isEmpty() ? "nothing changed" : String.join("; ", parts);
    }

    private static void add(List<String> parts, String what, Differences<?> differences) {
        if (!differences.isEmpty()) {
            parts.add(what + ": " + differences.added().size() + " added, "
                    + differences.removed().size() + " removed, "
                    + differences.changed().size() + " changed");
        }
    }

    private static String text(Optional<EffectiveRisk> risk) {
        return risk.map(EffectiveRisk::toString).orElse("none");
    }
}
