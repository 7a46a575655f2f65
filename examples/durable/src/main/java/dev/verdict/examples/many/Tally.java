package dev.verdict.examples.many;

import dev.verdict.Verdict;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.poll.WaitOutcome;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts how waits ended, and how long they lasted. Safe to share between threads. */
final class Tally {
    private static final String ROW = "%-34s %6s %10s %10s%n";

    private final Map<String, List<Duration>> ends = new TreeMap<>();
    private int unknown;
    private int foundOut;

    synchronized void ended(WaitOutcome<WorkflowResponse> outcome) {
        add(label(outcome), outcome.waited());
    }

    /** The platform refused the execute request. */
    synchronized void notExecuted(Throwable thrown) {
        add("not executed: " + thrown.getClass().getSimpleName(), Duration.ZERO);
    }

    /** The response to an execute request was lost, and the execution was found. */
    synchronized void found() {
        foundOut++;
    }

    /** The response to an execute request was lost, and no execution was found so far. */
    synchronized void unknown() {
        unknown++;
    }

    private void add(String label, Duration waited) {
        ends.computeIfAbsent(label, first -> new ArrayList<>()).add(waited);
    }

    private static String label(WaitOutcome<WorkflowResponse> outcome) {
        return switch (outcome.kind()) {
            case RESULT, TECHNICAL_FAILURE ->
                outcome.snapshot().orElseThrow().verdict().kind().name();
            case DEADLINE -> Verdict.Kind.PENDING.name(); // running out of patience is not a verdict
            case FAILED ->
                "wait failed: "
                        + outcome.failure()
                                .map(thrown -> thrown.getClass().getSimpleName())
                                .orElse("");
            case CANCELLED -> "wait cancelled";
        };
    }

    /** How many are done with. */
    synchronized int done() {
        return unknown + ends.values().stream().mapToInt(List::size).sum();
    }

    synchronized int foundOut() {
        return foundOut;
    }

    /** How many ended in which way: the name of a {@link Verdict.Kind}, or what kept the wait from one. */
    synchronized Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        ends.forEach((label, waited) -> counts.put(label, waited.size()));
        if (unknown > 0) {
            counts.put("outcome of execute unknown", unknown);
        }
        return counts;
    }

    synchronized void print(PrintStream out) {
        out.printf(ROW, "verdict", "count", "median", "longest");
        out.printf(ROW, "-".repeat(34), "-".repeat(6), "-".repeat(10), "-".repeat(10));
        ends.forEach((label, waited) -> {
            List<Duration> sorted = waited.stream().sorted().toList();
            out.printf(
                    ROW,
                    label.equals(Verdict.Kind.PENDING.name()) ? "PENDING (deadline, it goes on)" : label,
                    sorted.size(),
                    seconds(sorted.get(sorted.size() / 2)),
                    seconds(sorted.get(sorted.size() - 1)));
        });
        if (unknown > 0) {
            out.printf(ROW, "outcome of execute unknown", unknown, "-", "-");
        }
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f s", duration.toMillis() / 1000.0);
    }
}
