package dev.verdict.frankieone;

import dev.verdict.FailingStep;
import dev.verdict.Progress;
import dev.verdict.Reason;
import dev.verdict.SafeText;
import dev.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A result in plain text: ten lines or so, the most important first, and nothing personal in them. */
final class Explanation {
    private static final int MOST_STEPS = 5;
    private static final int MOST_REASONS = 3;

    private final List<String> lines = new ArrayList<>();

    private Explanation() {}

    static String of(WorkflowResult result) {
        Explanation text = new Explanation();
        Verdict verdict = result.verdict();
        text.line("Verdict: " + verdict.kind() + " (" + joined(verdict.words(), ", ") + ")");
        List<String> why = new ArrayList<>();
        result.errors().forEach(error -> why.add("error " + SafeText.name(error.code())));
        verdict.openIssues().forEach(issue -> why.add(issue.text()));
        if (!why.isEmpty()) {
            text.line("Open: " + some(why));
        }
        result.statusOverride().ifPresent(override -> text.line("Override: " + override));
        text.steps(result);
        text.line("Next: " + verdict.advice().text());
        text.line("Ids: " + ids(result));
        return String.join("\n", text.lines);
    }

    private void line(String line) {
        lines.add(line);
    }

    private void steps(WorkflowResult result) {
        List<FailingStep> failing = result.failingSteps();
        if (failing.isEmpty()) {
            return;
        }
        line(result.progress() == Progress.RUNNING ? "Failing or not done yet:" : "Failing steps:");
        for (FailingStep step : failing.subList(0, Math.min(MOST_STEPS, failing.size()))) {
            List<String> reasons = step.reasons().stream().map(Reason::text).toList();
            line("  " + SafeText.name(step.name()) + " " + step.kind() + " (" + step.result() + ")"
                    + (step.contradicted() ? ", contradicted" : "") + ": " + some(reasons));
        }
        if (failing.size() > MOST_STEPS) {
            line("  and " + (failing.size() - MOST_STEPS) + " more");
        }
    }

    private static String some(List<String> reasons) {
        int more = reasons.size() - MOST_REASONS;
        return String.join("; ", reasons.subList(0, Math.min(MOST_REASONS, reasons.size())))
                + (more > 0 ? "; and " + more + " more" : "");
    }

    private static String ids(WorkflowResult result) {
        List<String> ids = new ArrayList<>();
        add(ids, "execution", result.workflowExecutionId());
        add(ids, "request", result.requestId());
        add(ids, "entity", result.entityId());
        add(ids, "workflow", result.workflowName());
        return ids.isEmpty() ? "none were sent" : String.join(", ", ids);
    }

    private static void add(List<String> ids, String label, @Nullable String id) {
        if (id != null && !id.isBlank()) {
            ids.add(label + " " + SafeText.name(id));
        }
    }

    private static String joined(List<?> items, String separator) {
        return String.join(separator, items.stream().map(Object::toString).toList());
    }
}
