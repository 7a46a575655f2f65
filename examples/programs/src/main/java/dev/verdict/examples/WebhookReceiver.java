package dev.verdict.examples;

import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.frankieone.notification.NotificationCheck;
import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.http.seon.SeonClient;
import dev.verdict.http.seon.StartedRun;
import dev.verdict.http.seon.WorkflowInputs;
import dev.verdict.poll.Fetch;
import dev.verdict.poll.PollPolicy;
import dev.verdict.poll.Poller;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.Sample;
import dev.verdict.sandbox.SeonSample;
import dev.verdict.sandbox.SeonSandbox;
import dev.verdict.seon.RunStatus;
import dev.verdict.seon.SeonWebhook;
import dev.verdict.seon.WorkflowRun;
import dev.verdict.signature.Headers;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One server for the webhooks of both platforms: a notification wakes a wait, a result is overridden after the end, a webhook is forged, a
 * secret is missing, and the storage is down. Runs against its own sandboxes. Takes no arguments.
 */
public final class WebhookReceiver {
    /** Polls so rarely that only a webhook can end a wait of this program in time. */
    private static final PollPolicy RARE_POLLS = PollPolicy.defaults()
            .withDelays(Duration.ofMinutes(5), Duration.ofMinutes(5))
            .withDeadline(Duration.ofMinutes(30));

    /** A minute passes in 100 ms: enough to configure the secret between two attempts. */
    private static final int SPEED = 600;

    private WebhookReceiver() {}

    public static void main(String[] args) throws InterruptedException {
        run(System.out);
    }

    static void run(PrintStream out) throws InterruptedException {
        frankieOne(out);
        out.println();
        seon(out);
    }

    private static void frankieOne(PrintStream out) {
        out.println("1. FrankieOne: a notification only says that there is something to fetch");
        Storage storage = new Storage();
        ExecutorService worker = Executors.newSingleThreadExecutor();
        CompletableFuture<Void> polled = new CompletableFuture<>();
        try (FrankieOneSandbox sandbox =
                        FrankieOneSandbox.builder().looksUntilDone(1_000).start();
                FrankieOneClient client = FrankieOneClient.builder()
                        .fromEnv(sandbox.environment())
                        .pollListener(poll -> {
                            out.println("   " + AwaitExecution.line(poll));
                            polled.complete(null);
                        })
                        .build();
                WebhookServer server = new WebhookServer()) {
            NotificationCheck check = NotificationCheck.builder()
                    .publicKey(sandbox.notifications().publicKey())
                    .build();
            FrankieOneInbox inbox = new FrankieOneInbox(Optional.of(check), client, storage, worker, out);
            server.with("/frankieone", inbox).start();
            sandbox.notifications().sendTo(server.url("/frankieone"));

            Execution execution =
                    client.individuals().execute("example-person", "KYC", Sample.INDIVIDUAL_REVIEW_AML.workflowName());
            inbox.started(execution.executionId(), execution.reference());
            CompletableFuture<WorkflowResult> waiting = client.awaitAsync(execution, RARE_POLLS);
            polled.join();
            out.println("   execution " + execution.executionId() + " ends while the storage is down");
            storage.failNext(1); // for the first attempt of the notification
            sandbox.finish(execution.executionId());
            WorkflowResult result = waiting.join();
            inbox.ended(result);
            out.println("   " + HandleResult.line(result.verdict()));

            out.println("   later, a person overrides the status");
            client.individuals().override(execution, WorkflowStatus.PASS, "documents seen");
            sandbox.notifications().settled().join();
            finish(worker);

            out.println("   a notification arrives without a token");
            inbox.receive(Headers.of(Map.of()), "{\"function\":\"WorkflowComplete\"}".getBytes(StandardCharsets.UTF_8));
        } finally {
            worker.shutdownNow();
        }
    }

    /** Waits until the worker has finished all tasks. */
    private static void finish(ExecutorService worker) {
        CompletableFuture.runAsync(() -> {}, worker).join();
    }

    private static void seon(PrintStream out) throws InterruptedException {
        out.println("2. SEON: a webhook contains the result, and its signature is checked");
        Storage storage = new Storage();
        SeonRuns runs = new SeonRuns(storage);
        try (SeonSandbox sandbox = SeonSandbox.builder().speed(SPEED).start();
                SeonClient client =
                        SeonClient.builder().fromEnv(sandbox.environment()).build();
                Poller<WorkflowRun> waits =
                        Poller.of(Fetch.blocking(runs::run)).policy(RARE_POLLS).build();
                WebhookServer server = new WebhookServer()) {
            AtomicReference<Optional<SeonWebhook>> webhook = new AtomicReference<>(Optional.empty());
            SeonInbox inbox = new SeonInbox(webhook::get, runs, waits::wake, out);
            CountDownLatch received = new CountDownLatch(1);
            server.with("/seon", (headers, body) -> {
                        int status = inbox.receive(headers, body);
                        received.countDown();
                        return status;
                    })
                    .start();
            out.println("   no secret is configured yet, so SEON is asked to retry");
            sandbox.sendTo(server.url("/seon"));
            received.await(); // the ping got a 503, so the sandbox will retry it
            out.println("   the secret is configured");
            webhook.set(Optional.of(SeonWebhook.withSecrets(sandbox.secret())));
            sandbox.settled().join();
            out.println("   a forged webhook arrives");
            sandbox.sendForged("{\"event\":\"orchestration/workflow_execution_finished\","
                            + "\"data\":{\"id\":\"any\",\"status\":\"APPROVED\"}}")
                    .join();

            out.println("   a run starts");
            StartedRun started =
                    client.initWorkflow(SeonSample.DECLINED.workflowId(), WorkflowInputs.of("customer-4711"));
            runs.started(started);
            CompletableFuture<WorkflowRun> waiting = waits.awaitAsync(started.runId());
            WorkflowRun run = waiting.join();
            sandbox.settled().join();
            out.println("   " + HandleResult.line(run.verdict()));

            out.println("   an analyst approves the run while the storage is down");
            storage.failNext(1);
            sandbox.changeStatus(started.runId(), RunStatus.APPROVED).join();
            out.println("   " + HandleResult.line(runs.run(started.runId()).verdict()));
        }
    }
}
