package dev.verdict.seon;

import dev.verdict.FailingStep;
import dev.verdict.Progress;
import dev.verdict.Reason;
import dev.verdict.SafeText;
import dev.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Explains a run in at most ten lines of text, the most important first, without personal data. */
final class RunExplanation {
    private static final int MAX_LINES = 10;
    private static final int MAX_REASONS = 3;
    /** The lines below the steps. */
    private static final int FOOTER_LINES = 2;

    private final List<String> lines = new ArrayList<>();

    private RunExplanation() {}

    static String of(WorkflowRun run) {
        RunExplanation text = new RunExplanation();
        Verdict verdict = run.verdict();
        List<String> words = verdict.words().stream().map(Object::toString).toList();
        text.lines.add("Verdict: " + verdict.kind() + " ("
                + (words.isEmpty() ? "no workflow event yet" : String.join(", ", words)) + ")" + score(run));
        run.statusOverride().ifPresent(override -> text.lines.add("Override: " + override));
        long unexplained = run.manualChanges().stream()
                .filter(change -> !change.isExplained())
                .count();
        if (unexplained > 0) {
            text.lines.add("Manual changes without a logged reason: " + unexplained);
        }
        List<Reopening> reopenings = run.reopenings();
        if (!reopenings.isEmpty()) {
            text.lines.add("Reopened: " + reopenings.get(reopenings.size() - 1)
                    + (reopenings.size() == 1 ? "" : ", the last of " + reopenings.size() + " times"));
        }
        text.contradictions(run);
        text.steps(run);
        text.lines.add("Next: " + verdict.advice().text());
        text.lines.add("Ids: run " + SafeText.name(run.executionId())
                + run.workflowName()
                        .map(name -> ", workflow " + SafeText.name(name))
                        .orElse(""));
        return String.join("\n", text.lines);
    }

    private static String score(WorkflowRun run) {
        return run.transactions().stream()
                .map(RunStep::fraudScore)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(score -> ", highest fraud score " + Numbers.shortest(score))
                .orElse("");
    }

    /** One line for all contradictions, so that none is cut. */
    private void contradictions(WorkflowRun run) {
        List<String> found = run.contradictions().stream().map(Object::toString).toList();
        if (!found.isEmpty()) {
            lines.add("Contradictions: " + String.join("; ", found));
        }
    }

    /** One line for each step. If there are too many, the last line holds the remaining steps with one reason each. */
    private void steps(WorkflowRun run) {
        List<FailingStep> failing = run.failingSteps();
        String label = run.progress() == Progress.RUNNING ? "Failing or not done yet: " : "Failing: ";
        int available = MAX_LINES - lines.size() - FOOTER_LINES;
        int ownLines = failing.size() <= available ? failing.size() : available - 1;
        failing.subList(0, ownLines).forEach(step -> lines.add(label + text(step, MAX_REASONS)));
        if (ownLines < failing.size()) {
            List<String> rest = failing.subList(ownLines, failing.size()).stream()
                    .map(step -> text(step, 1))
                    .toList();
            lines.add(label + String.join(" | ", rest));
        }
    }

    private static String text(FailingStep step, int maxReasons) {
        List<String> reasons = step.reasons().stream().map(Reason::text).toList();
        int more = reasons.size() - maxReasons;
        return SafeText.name(step.name()) + " " + step.kind() + " (" + step.result() + ")"
                + (step.contradicted() ? ", contradicted" : "") + ": "
                + String.join("; ", reasons.subList(0, Math.min(maxReasons, reasons.size())))
                + (more > 0 ? "; and " + more + " more" : "");
    }
}
