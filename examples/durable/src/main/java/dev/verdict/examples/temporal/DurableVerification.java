package dev.verdict.examples.temporal;

import dev.verdict.Verdict;
import dev.verdict.examples.webhooks.WebhookServer;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.frankieone.notification.NotificationCheck;
import dev.verdict.http.CallEvent;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.sandbox.Fault;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.ReceivedRequest;
import dev.verdict.sandbox.Sample;
import io.temporal.worker.WorkerFactory;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Verifications as workflows of Temporal: a lost response, a worker that is restarted during a wait, a notification, and a reviewer. Runs
 * against its own sandbox, and a Temporal server in memory.
 *
 * <p>Arguments: {@code --temporal host:port} for a Temporal server of yours; namespace {@code default}.
 */
public final class DurableVerification implements AutoCloseable {
    /** The first delay is so long that a verification of this program ends only because a notification brings the poll forward. */
    private static final Timing PATIENT = new Timing(
            Duration.ofSeconds(10),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofDays(2),
            Duration.ofHours(6),
            Duration.ofDays(30),
            200);

    private final PrintStream out;
    private final FrankieOneSandbox sandbox = FrankieOneSandbox.start();
    private final Map<String, WorkflowResult> results = new ConcurrentHashMap<>(); // yours is a database
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final TemporalServer temporal;
    private final FrankieOneClient client;
    private final Verifications verifications;
    private final WebhookServer notifications;
    private WorkerFactory workers;
    private volatile CountDownLatch firstPoll = new CountDownLatch(1);
    private volatile CountDownLatch reviewed = new CountDownLatch(1);

    private DurableVerification(TemporalServer temporal, PrintStream out) {
        this.temporal = temporal;
        this.out = out;
        this.client = FrankieOneClient.builder()
                .fromEnv(sandbox.environment())
                .listener(this::print)
                .build();
        this.verifications = new Verifications(temporal.client(), "verifications-" + run);
        NotificationCheck check = NotificationCheck.builder()
                .publicKey(sandbox.notifications().publicKey())
                .build();
        this.notifications =
                new WebhookServer(WebhookServer.LARGEST_NOTIFICATION, new NotificationInbox(check, verifications));
        sandbox.notifications().sendTo(notifications.url());
        this.workers = startWorker();
    }

    public static void main(String[] args) throws InterruptedException {
        try (TemporalServer temporal = args.length == 2 && args[0].equals("--temporal")
                ? TemporalServer.at(args[1])
                : TemporalServer.inMemory()) {
            run(temporal, System.out);
        }
    }

    static void run(TemporalServer temporal, PrintStream out) throws InterruptedException {
        try (DurableVerification program = new DurableVerification(temporal, out)) {
            program.lostResponse();
            program.restartAndNotification();
            program.review();
        }
    }

    private void lostResponse() {
        out.println("1. The response to the execute request is lost");
        sandbox.next(ReceivedRequest::isExecute, Fault.dropAfterProcessing());
        String application = start("lost", Sample.INDIVIDUAL_PASS, Timing.quick());
        print(verifications.outcome(application));
    }

    private void restartAndNotification() throws InterruptedException {
        out.println("2. The worker is restarted during the wait, and a notification brings the next poll forward");
        String application = start("restart", Sample.INDIVIDUAL_FAIL_KYC, PATIENT);
        firstPoll.await();
        String reference = verifications.progress(application).reference();
        out.println("   " + Verifications.waitId(reference) + " polls again in 10 minutes");
        stopWorker();
        out.println("   no worker runs; the execution ends");
        sandbox.finish(client.resume(reference).executionId());
        workers = startWorker();
        print(verifications.outcome(application));
    }

    private void review() throws InterruptedException {
        out.println("3. A review ends only when a person decides");
        String application = start("review", Sample.INDIVIDUAL_REVIEW_AML, PATIENT);
        firstPoll.await();
        String reference = verifications.progress(application).reference();
        sandbox.finish(client.resume(reference).executionId());
        reviewed.await();
        out.println("   the case is in review; the reviewer overrides the status");
        client.individuals().override(client.resume(reference), WorkflowStatus.PASS, "original documents seen");
        print(verifications.outcome(application));
    }

    private String start(String name, Sample sample, Timing timing) {
        firstPoll = new CountDownLatch(1);
        reviewed = new CountDownLatch(1);
        String application = name + "-" + run;
        verifications.start(application, new Subject("person-" + name, "KYC", sample.workflowName()), timing);
        return application;
    }

    private WorkerFactory startWorker() {
        WorkerFactory factory = WorkerFactory.newInstance(temporal.client());
        Verifications.register(
                factory.newWorker("verifications-" + run, TemporalServer.withoutCache()),
                new FrankieOneActivities(client, this::save));
        factory.start();
        return factory;
    }

    private void stopWorker() {
        workers.shutdown();
        workers.awaitTermination(10, TimeUnit.SECONDS);
    }

    private void save(WorkflowResult result) {
        results.put(result.executionId(), result);
        if (result.verdict().kind() == Verdict.Kind.REVIEW) {
            reviewed.countDown();
        }
    }

    private void print(CallEvent event) {
        if (event instanceof CallEvent.Finished finished) {
            out.println("   " + finished.method() + " " + finished.path() + ": "
                    + finished.failure()
                            .map(failure -> failure.getClass().getSimpleName())
                            .orElse("answered"));
            if (finished.method().equals("GET") && finished.executionId().isPresent()) {
                firstPoll.countDown();
            }
        }
    }

    private void print(Outcome outcome) {
        WorkflowResult stored = results.get(client.resume(outcome.reference()).executionId());
        out.println("   " + outcome.end() + ": " + stored.verdict()
                + (outcome.lastSnapshot().overridden() ? ", overridden" : ""));
        out.println("   executions at the sandbox: " + sandbox.executions());
        out.println();
        sandbox.reset();
        sandbox.notifications().sendTo(notifications.url());
    }

    @Override
    public void close() {
        stopWorker();
        notifications.close();
        client.close();
        sandbox.close();
    }
}
