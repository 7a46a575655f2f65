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
 * What differs between two snapshots of one execution, as far as it can matter to a decision.
 *
 * @param progress whether it is still going on; empty if that is as it was
 * @param verdict the verdict; there if its kind or the words it rests on are others
 * @param statusOverride the override; there if one was made, replaced or taken back
 * @param failingSteps the failing steps, told apart by name
 * @param openIssues the open issues, told apart by id; one that was cleared, or is gone, is among the removed
 * @param risk the effective risk
 * @param contradictions the contradictions, told apart by kind and id
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
     * Differences among which no contradiction is.
     *
     * @param progress whether it is still going on
     * @param verdict the verdict
     * @param statusOverride the override
     * @param failingSteps the failing steps
     * @param openIssues the open issues
     * @param risk the effective risk
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
            throw new IllegalArgumentException("not two snapshots of one execution");
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

    /** As one text: texts stay quick to find in a map, however their hashes collide. */
    private static String identity(WorkflowIssue issue) {
        return issue.issueId() == null ? "issue " + JsonBinding.canonical(issue) : "id " + issue.issueId();
    }

    private static String identity(Contradiction contradiction) {
        String id = contradiction.id();
        return contradiction.kind() + " " + (id == null ? "" : id);
    }

    /**
     * Whether nothing differs that can matter to a decision.
     *
     * @return true if all of the components say so
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

    /** What differs, in one line without personal data. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        progress.ifPresent(change -> parts.add("progress " + change));
        verdict.ifPresent(change -> parts.add("verdict " + change.before().kind() + " -> "
                + change.after().kind() + " " + change.after().words()));
        statusOverride.ifPresent(change -> parts.add(
                change.after().map(override -> "override: " + override).orElse("the override was taken back")));
        add(parts, "failing steps", failingSteps);
        add(parts, "open issues", openIssues);
        risk.ifPresent(change -> parts.add("risk " + text(change.before()) + " -> " + text(change.after())));
        add(parts, "contradictions", contradictions);
        return parts.isEmpty() ? "nothing changed" : String.join("; ", parts);
    }

    private static void add(List<String> parts, String what, Differences<?> differences) {
        if (!differences.isEmpty()) {
            parts.add(what + ": " + differences.added().size() + " more, "
                    + differences.removed().size() + " less, "
                    + differences.changed().size() + " changed");
        }
    }

    private static String text(Optional<EffectiveRisk> risk) {
        return risk.map(EffectiveRisk::toString).orElse("none");
    }
}
