package dev.verdict.examples;

import dev.verdict.WaitDeadlineException;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.http.frankieone.Entities;
import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.poll.Poll;
import dev.verdict.poll.PollPolicy;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.Sample;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Starts an execution in the background, waits for it, and prints each poll. Runs against its own sandbox.
 *
 * <p>Arguments: workflow names of the sandbox; without arguments, one workflow with an override and one with a review.
 */
public final class AwaitExecution {
    /** Polls faster than {@link PollPolicy#defaults()}, because the sandbox is local. */
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
                .pollListener(poll -> out.println("   " + line(poll)))
                .build();
    }

    /** Executes a workflow and waits for the result; empty if the deadline expired. */
    static Optional<WorkflowResult> execute(
            FrankieOneClient client, Entities entities, String workflow, PrintStream out) {
        out.println("== workflow \"" + workflow + "\"");
        Execution execution = entities.execute("example-entity", "KYC", workflow);
        out.println("   started; any process can resume the wait with " + execution.reference());
        Optional<WorkflowResult> result = await(client, execution, out);
        out.println();
        return result;
    }

    /** Waits for the result and prints it; empty if the deadline expired. */
    static Optional<WorkflowResult> await(FrankieOneClient client, Execution execution, PrintStream out) {
        try {
            WorkflowResult ended = client.await(execution);
            out.println("   " + HandleResult.line(ended.verdict()));
            return Optional.of(ended);
        } catch (WaitDeadlineException e) {
            out.println(
                    "   deadline expired without a final verdict: the execution is still running, and the wait can be resumed");
            return Optional.empty();
        }
    }

    static String line(Poll poll) {
        String seen = poll.snapshot()
                .map(result -> "progress " + result.progress() + ", verdict "
                        + result.verdict().kind())
                .orElse("no response");
        String next = poll.nextDelay()
                .map(delay -> ", next poll in " + seconds(delay))
                .orElse("");
        return "poll " + poll.number() + " after " + seconds(poll.elapsed()) + ": " + seen + next;
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f s", duration.toMillis() / 1000.0);
    }
}
