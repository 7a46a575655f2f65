package dev.verdict.examples;

import dev.verdict.FailingStep;
import dev.verdict.StatusOverride;
import dev.verdict.VerificationResult;
import dev.verdict.http.frankieone.Entities;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.Sample;
import dev.verdict.sandbox.SeonSample;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Runs {@code HandleResult} and {@code AwaitExecution} for all bundled FrankieOne results, then prints a table of them and of the SEON runs.
 * Needs neither credentials nor a network.
 */
public final class Demo {
    private static final String ROW = "%-42s %-18s %-42s %s%n";

    private Demo() {}

    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        out.println("1. Handle results (HandleResult)");
        out.println();
        for (Sample sample : Sample.values()) {
            HandleResult.handle(sample.description(), sample.result(), out);
        }
        out.println("2. Execute the same workflows in the background and wait (AwaitExecution)");
        out.println();
        List<String> differing = new ArrayList<>();
        try (FrankieOneSandbox sandbox = FrankieOneSandbox.start();
                FrankieOneClient client = AwaitExecution.client(sandbox, out)) {
            for (Sample sample : Sample.values()) {
                boolean same = AwaitExecution.execute(client, entities(client, sample), sample.workflowName(), out)
                        .map(result -> result.verdict().kind()
                                == sample.result().verdict().kind())
                        .orElse(sample == Sample.INDIVIDUAL_IN_PROGRESS);
                if (!same) {
                    differing.add(sample.name());
                }
            }
        }
        if (!differing.isEmpty()) {
            throw new IllegalStateException("the verdicts of handled and executed results differ: " + differing);
        }
        out.println("3. Summary");
        out.println();
        out.printf(ROW, "sample", "verdict", "override", "failing steps");
        out.printf(ROW, "-".repeat(42), "-".repeat(18), "-".repeat(42), "-".repeat(30));
        for (Sample sample : Sample.values()) {
            row(sample.name(), sample.result(), out);
        }
        for (SeonSample sample : SeonSample.values()) {
            row("SEON_" + sample.name(), sample.run(), out);
        }
    }

    /** Prints a result of either platform. */
    private static void row(String name, VerificationResult result, PrintStream out) {
        out.printf(
                ROW,
                name,
                result.verdict().kind(),
                result.statusOverride().map(Demo::line).orElse("-"),
                failing(result));
    }

    private static Entities entities(FrankieOneClient client, Sample sample) {
        return sample.response().organizationAsSent().isPresent() ? client.organizations() : client.individuals();
    }

    private static String line(StatusOverride override) {
        return override.from() + " -> " + override.to() + (override.changesVerdict() ? ", changes the verdict" : "");
    }

    private static String failing(VerificationResult result) {
        List<FailingStep> steps = result.failingSteps();
        return steps.isEmpty()
                ? "-"
                : steps.stream()
                        .map(step -> step.name() + " (" + step.kind() + ")")
                        .collect(Collectors.joining(", "));
    }
}
