package dev.verdict.examples;

import dev.verdict.http.seon.SeonClient;
import dev.verdict.http.seon.StartedRun;
import dev.verdict.http.seon.WorkflowInputs;
import dev.verdict.poll.Fetch;
import dev.verdict.poll.PollPolicy;
import dev.verdict.poll.Poller;
import dev.verdict.sandbox.SeonJourney;
import dev.verdict.sandbox.SeonSample;
import dev.verdict.sandbox.SeonSandbox;
import dev.verdict.seon.AnalystEntry;
import dev.verdict.seon.RunStatus;
import dev.verdict.seon.SeonWebhook;
import dev.verdict.seon.WorkflowRun;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A SEON run from its start to an analyst's decision. Its webhooks arrive late, out of order and more than once, and an analyst overrides
 * its status; the verdict is correct at every point. Runs against its own sandbox. Takes no arguments.
 */
public final class SeonReceiver {
    private static final String WORKFLOW = "onboarding";

    /** The events are 1: a transaction, 2: a session, 3: the end in REVIEW. The end arrives first, the transaction last. */
    private static final SeonJourney JOURNEY = SeonJourney.of(SeonSample.REVIEW).arriving(3, 2, 2, 3, 1);

    private static final PollPolicy UNTIL_DECIDED = PollPolicy.defaults()
            .withDelays(Duration.ofMinutes(5), Duration.ofMinutes(5))
            .withDeadline(Duration.ofDays(7))
            .untilDecided();

    private SeonReceiver() {}

    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        SeonRuns runs = new SeonRuns(new Storage());
        try (SeonSandbox sandbox =
                        SeonSandbox.builder().outcome(WORKFLOW, JOURNEY).start();
                SeonClient client =
                        SeonClient.builder().fromEnv(sandbox.environment()).build();
                Poller<WorkflowRun> waits = Poller.of(Fetch.blocking(runs::run)).build();
                WebhookServer server = new WebhookServer()) {
            SeonWebhook webhook = SeonWebhook.withSecrets(sandbox.secret());
            server.with("/seon", new SeonInbox(() -> Optional.of(webhook), runs, waits::wake, out))
                    .start();
            sandbox.sendTo(server.url("/seon"));

            out.println("1. A run starts; its webhooks arrive late, out of order and more than once");
            StartedRun started = client.initWorkflow(WORKFLOW, WorkflowInputs.of("customer-4711"));
            runs.started(started);
            CompletableFuture<WorkflowRun> decided = waits.awaitAsync(started.runId(), UNTIL_DECIDED);
            sandbox.settled().join();
            print(runs.run(started.runId()), out);

            out.println("2. An analyst approves the run; the analyst log has no entry yet");
            sandbox.changeStatus(started.runId(), RunStatus.APPROVED).join();
            WorkflowRun approved = decided.join();
            out.println("   the wait for a manual decision has ended: "
                    + approved.verdict().kind());
            print(approved, out);

            out.println("3. The back office adds the entry of the analyst log");
            runs.update(
                    started.runId(),
                    run -> run.withAnalystEntry(AnalystEntry.statusChange(
                            "an analyst's name",
                            Instant.now(),
                            RunStatus.REVIEW,
                            RunStatus.APPROVED,
                            "documents seen")));
            print(runs.run(started.runId()), out);

            out.println("4. Another analyst declines the run");
            sandbox.changeStatus(started.runId(), RunStatus.DECLINED).join();
            print(runs.run(started.runId()), out);

            out.println("5. The explanation of the run");
            out.println(runs.run(started.runId()).explain().indent(3).stripTrailing());
        }
    }

    /** What this backend knows about the run, and its action. */
    private static void print(WorkflowRun run, PrintStream out) {
        out.println("   " + HandleResult.line(run.verdict()));
        out.println("   status: " + run.statusHistory());
        run.steps().forEach(step -> out.println("   step: " + step));
        run.statusOverride().ifPresent(override -> out.println("   override: " + override));
        run.manualChanges().forEach(change -> out.println("   manual change: " + change));
        out.println();
    }
}
