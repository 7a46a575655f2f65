package dev.verdict.frankieone;

import dev.verdict.Contradiction;
import dev.verdict.FailingStep;
import dev.verdict.Progress;
import dev.verdict.Reason;
import dev.verdict.SafeText;
import dev.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of {@code explain()}: at most ten lines, the most important first, without personal data. */
final class Explanation {
    private static final int MAX_LINES = 10;
    private static final int MAX_REASONS = 3;
    private static final int MAX_MISSING = 10;

    private final List<String> lines = new ArrayList<>();

    private Explanation() {}

    static String of(WorkflowResult result) {
        return of(result, null);
    }

    static String of(WorkflowResponse response) {
        return of(response.workflowResult(), response.requestId());
    }

    private static String of(WorkflowResult result, @Nullable String responseRequestId) {
        Explanation text = new Explanation();
        Verdict verdict = result.verdict();
        text.line("Verdict: " + verdict.kind() + " (" + joined(verdict.words(), ", ") + ")"
                + result.effectiveRisk().map(risk -> ", risk " + risk).orElse(""));
        List<String> why = new ArrayList<>();
        result.errors().forEach(error -> why.add("error " + SafeText.name(error.code())));
        verdict.openIssues().forEach(issue -> why.add(issue.text()));
        if (!why.isEmpty()) {
            text.line("Open: " + some(why, MAX_REASONS));
        }
        result.statusOverride().ifPresent(override -> text.line("Override: " + override));
        text.contradictions(result.contradictions());
        text.steps(result);
        text.line("Next: " + next(verdict));
        text.line("Ids: " + ids(result, responseRequestId));
        return String.join("\n", text.lines);
    }

    private void line(String line) {
        lines.add(line);
    }

    private void contradictions(List<Contradiction> contradictions) {
        Map<Contradiction.Kind, List<String>> byKind = new EnumMap<>(Contradiction.Kind.class);
        for (Contradiction contradiction : contradictions) {
            byKind.computeIfAbsent(contradiction.kind(), kind -> new ArrayList<>())
                    .add(contradiction.text());
        }
        if (!byKind.isEmpty()) {
            line("Contradictions: "
                    + byKind.values().stream()
                            .map(texts -> some(texts, MAX_REASONS))
                            .collect(Collectors.joining("; ")));
        }
    }

    /** The advice, with the names of what is missing. */
    private static String next(Verdict verdict) {
        List<String> missing = verdict.missing().stream().map(Reason::text).toList();
        return verdict.advice().text() + (missing.isEmpty() ? "" : ": " + some(missing, MAX_MISSING));
    }

    /**
     * One line for each step. If the text would exceed ten lines, the last of them has the remaining steps with one reason each.
     */
    private void steps(WorkflowResult result) {
        List<FailingStep> failing = result.failingSteps();
        String label = result.progress() == Progress.RUNNING ? "Failing or not done yet: " : "Failing: ";
        int available = MAX_LINES - lines.size() - 2;
        int ownLines = failing.size() <= available ? failing.size() : available - 1;
        failing.subList(0, ownLines).forEach(step -> line(label + text(step, MAX_REASONS)));
        if (ownLines < failing.size()) {
            List<String> rest = failing.subList(ownLines, failing.size()).stream()
                    .map(step -> text(step, 1))
                    .toList();
            line(label + String.join(" | ", rest));
        }
    }

    private static String text(FailingStep step, int maxReasons) {
        return SafeText.name(step.name()) + " " + step.kind() + " (" + step.result() + ")"
                + (step.contradicted() ? ", contradicted" : "") + ": "
                + some(step.reasons().stream().map(Reason::text).toList(), maxReasons);
    }

    private static String some(List<String> reasons, int max) {
        int more = reasons.size() - max;
        return String.join("; ", reasons.subList(0, Math.min(max, reasons.size())))
                + (more > 0 ? "; and " + more + " more" : "");
    }

    private static String ids(WorkflowResult result, @Nullable String responseRequestId) {
        List<String> ids = new ArrayList<>();
        add(ids, "execution", result.workflowExecutionId());
        if (responseRequestId == null || responseRequestId.equals(result.requestId())) {
            add(ids, "request", result.requestId());
        } else {
            add(ids, "request", responseRequestId);
            add(ids, "started by request", result.requestId());
        }
        add(ids, "entity", result.entityId());
        add(ids, "workflow", result.workflowName());
        return ids.isEmpty() ? "none were sent" : String.join(", ", ids);
    }

    private static void add(List<String> ids, String label, @Nullable String id) {
        if (id != null) {
            ids.add(label + " " + SafeText.name(id));
        }
    }

    private static String joined(List<?> items, String separator) {
        return String.join(separator, items.stream().map(Object::toString).toList());
    }
}
