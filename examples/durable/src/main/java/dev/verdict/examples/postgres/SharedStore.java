package dev.verdict.examples.postgres;

import dev.verdict.examples.webhooks.WebhookServer;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.frankieone.notification.NotificationCheck;
import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.http.seon.SeonClient;
import dev.verdict.http.seon.StartedRun;
import dev.verdict.http.seon.WorkflowInputs;
import dev.verdict.sandbox.Fault;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.ReceivedRequest;
import dev.verdict.sandbox.SeonJourney;
import dev.verdict.sandbox.SeonSample;
import dev.verdict.sandbox.SeonSandbox;
import dev.verdict.seon.RunStatus;
import dev.verdict.seon.SeonWebhook;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * Instances of a backend that share verifications and runs in PostgreSQL: each verification is executed once and polled by one instance at
 * a time, whichever of them dies, and two receivers fold the events of a run. Runs against its own sandboxes.
 *
 * <p>Arguments: none for a PostgreSQL server that the program starts, or {@code --url jdbc:postgresql://…} for one of yours, where it uses
 * the schema {@code verdict_durable}.
 */
public final class SharedStore {
    private static final Timing FAST = new Timing(
            Duration.ofSeconds(3), // real leases last longer: a call to the platform must fit
            Duration.ofSeconds(4),
            Duration.ofMillis(100),
            Duration.ofMillis(400),
            Duration.ofMinutes(30),
            Duration.ofMillis(20));
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Database database;
    private final PrintStream out;
    private final Verifications store;

    /** Makes the ids of this program's run its own, because a database of yours keeps them. */
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    private SharedStore(Database database, PrintStream out) {
        this.database = database;
        this.out = out;
        this.store = new Verifications(database, FAST);
    }

    public static void main(String[] args) {
        try (Database database = Database.open(args)) {
            run(database, System.out);
        }
    }

    static void run(Database database, PrintStream out) {
        SharedStore program = new SharedStore(database, out);
        program.verifications();
        program.runs();
    }

    private void verifications() {
        try (FrankieOneSandbox sandbox = FrankieOneSandbox.start();
                FrankieOneClient client = FrankieOneClient.builder()
                        .fromEnv(sandbox.environment())
                        .build()) {
            twoInstances(sandbox, client);

            out.println("3. An instance takes a verification, and dies: its lease runs out, and another goes on");
            request("application-5", "pass");
            store.take("instance-c").orElseThrow();
            out.println("   instance-c: has the lease, and does nothing more");
            try (Worker other = worker("instance-d", client)) {
                other.start();
                awaitState("application-5", "APPROVED");
                counts(sandbox);
                review(sandbox, client);
            }
        }
    }

    private void twoInstances(FrankieOneSandbox sandbox, FrankieOneClient client) {
        try (Worker a = worker("instance-a", client);
                Worker b = worker("instance-b", client)) {
            out.println("1. Two instances share three verifications");
            request("application-1", "pass");
            request("application-2", "fail");
            request("application-3", "review");
            a.start();
            b.start();
            awaitState("application-1", "APPROVED");
            awaitState("application-2", "DECLINED");
            awaitState("application-3", "REVIEW");
            counts(sandbox);

            out.println("2. The answer to an execute request is lost");
            sandbox.next(ReceivedRequest::isExecute, Fault.dropAfterProcessing());
            request("application-4", "pass");
            awaitState("application-4", "APPROVED");
            counts(sandbox);
        }
    }

    private void review(FrankieOneSandbox sandbox, FrankieOneClient client) {
        out.println("4. A reviewer decides. The next poll is due in 30 minutes, but a notification comes");
        NotificationCheck check = NotificationCheck.builder()
                .publicKey(sandbox.notifications().publicKey())
                .build();
        try (WebhookServer receiver =
                new WebhookServer(WebhookServer.LARGEST_NOTIFICATION, new NotificationInbox(check, store))) {
            sandbox.notifications().sendTo(receiver.url());
            Execution execution =
                    client.resume(Objects.requireNonNull(row("application-3").reference()));
            client.individuals().override(execution, WorkflowStatus.PASS, "documents seen");
            awaitState("application-3", "APPROVED");
        }
        WorkflowResult result =
                WorkflowResult.parse(Objects.requireNonNull(row("application-3").result()));
        out.println("   stored: " + result.verdict().kind() + ", overridden: "
                + result.statusOverride().isPresent());
        out.println();
    }

    private void runs() {
        SeonJourney shuffled = SeonJourney.of(SeonSample.REVIEW).arriving(3, 2, 2, 3, 1);
        try (SeonSandbox sandbox =
                        SeonSandbox.builder().outcome("onboarding", shuffled).start();
                SeonClient client =
                        SeonClient.builder().fromEnv(sandbox.environment()).build();
                WebhookServer first = receiver("receiver-1", sandbox.secret());
                WebhookServer second = receiver("receiver-2", sandbox.secret())) {
            SeonRuns runs = new SeonRuns(database);
            out.println("5. A SEON run: its events arrive out of order and more than once at one receiver");
            sandbox.sendTo(first.url());
            StartedRun started = client.initWorkflow("onboarding", WorkflowInputs.of("customer-" + run));
            runs.started(started);
            sandbox.settled().join();
            out.println("   stored: " + runs.find(started.runId()).orElseThrow());

            out.println("6. An analyst approves; the event arrives at another receiver");
            sandbox.sendTo(second.url()).join();
            sandbox.changeStatus(started.runId(), RunStatus.APPROVED).join();
            out.println("   stored: " + runs.find(started.runId()).orElseThrow());
        }
    }

    private Worker worker(String name, FrankieOneClient client) {
        return new Worker(name, store, client, FAST, line -> out.println("   " + line.replace("-" + run, "")));
    }

    private WebhookServer receiver(String name, String secret) {
        return new WebhookServer(
                WebhookServer.LARGEST_EVENT,
                new SeonInbox(
                        SeonWebhook.withSecrets(secret),
                        new SeonRuns(database),
                        line -> out.println("   " + name + ": " + line)));
    }

    private void request(String id, String workflow) {
        store.request(id + "-" + run, new Subject("person-of-" + id, "KYC", workflow), A_WEEK);
    }

    private void counts(FrankieOneSandbox sandbox) {
        out.println("   the sandbox counted " + sandbox.executions() + " executions");
        out.println();
    }

    /** A backend does not wait here: it reads the row when somebody asks for it. */
    private void awaitState(String id, String state) {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!state.equals(row(id).state())) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(id + " is not " + state + " after a minute");
            }
            LockSupport.parkNanos(10_000_000);
        }
    }

    private Verifications.Row row(String id) {
        return store.find(id + "-" + run).orElseThrow();
    }
}
