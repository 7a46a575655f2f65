package dev.verdict.examples;

import dev.verdict.WaitDeadlineException;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.http.Entities;
import dev.verdict.http.Execution;
import dev.verdict.http.FrankieOneClient;
import dev.verdict.poll.Look;
import dev.verdict.poll.PollPolicy;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.Sample;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Starts a workflow in the background and waits for it, showing each look, against a sandbox of its own.
 *
 * <p>Arguments: names of workflows that the sandbox knows; without any, one that is overridden and one that needs a review.
 */
public final class AwaitExecution {
    /** Faster than {@link PollPolicy#defaults()}, for the sandbox is near and quick. */
    static final PollPolicy QUICK = PollPolicy.defaults()
            .withDelays(Duration.ofMillis(50), Duration.ofMillis(400))
            .withDeadline(Duration.ofSeconds(2));

    private AwaitExecution() {}

    public static void main(String[] args) {
        String[] workflows = args.length > 0
                ? args
                : new String[] {
                    Sample.INDIVIDUAL_FAIL_OVERRIDDEN_TO_PASS.workflowName(),
                    Sample.INDIVIDUAL_REVIEW_AML.workflowName()
                };
        try (FrankieOneSandbox sandbox = FrankieOneSandbox.start();
                FrankieOneClient client = client(sandbox, System.out)) {
            for (String workflow : workflows) {
                execute(client, client.individuals(), workflow, System.out);
            }
        }
    }

    static FrankieOneClient client(FrankieOneSandbox sandbox, PrintStream out) {
        return FrankieOneClient.builder()
                .fromEnv(sandbox.environment())
                .pollPolicy(QUICK)
                .pollListener(look -> out.println("   " + line(look)))
                .build();
    }

    /** Executes a workflow for one person or company and waits; empty if the deadline came first. */
    static Optional<WorkflowResult> execute(
            FrankieOneClient client, Entities entities, String workflow, PrintStream out) {
        out.println("== workflow \"" + workflow + "\"");
        Execution execution = entities.execute("example-entity", "KYC", workflow);
        out.println("   started; any process can resume with " + execution.reference());
        Optional<WorkflowResult> result = await(client, execution, out);
        out.println();
        return result;
    }

    /** Waits and says what came of it; empty if the deadline came first. */
    static Optional<WorkflowResult> await(FrankieOneClient client, Execution execution, PrintStream out) {
        try {
            WorkflowResult ended = client.await(execution);
            out.println("   " + HandleResult.line(ended.verdict()));
            return Optional.of(ended);
        } catch (WaitDeadlineException e) {
            out.println("   out of patience, which is no verdict: the execution goes on, and so can the wait");
            return Optional.empty();
        }
    }

    static String line(Look look) {
        String seen = look.snapshot()
                .map(result -> result.progress() + ", " + result.verdict().kind())
                .orElse("no answer");
        String next = look.nextDelay()
                .map(delay -> ", next look in " + seconds(delay))
                .orElse("");
        return "look " + look.number() + " after " + seconds(look.elapsed()) + ": " + seen + next;
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f s", duration.toMillis() / 1000.0);
    }
}
