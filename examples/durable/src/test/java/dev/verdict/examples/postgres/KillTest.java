package dev.verdict.examples.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.examples.postgres.Instance.Moment;
import dev.verdict.http.seon.SeonClient;
import dev.verdict.http.seon.StartedRun;
import dev.verdict.http.seon.WorkflowInputs;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.SentWebhook;
import dev.verdict.sandbox.SeonSample;
import dev.verdict.sandbox.SeonSandbox;
import dev.verdict.seon.RunStatus;
import dev.verdict.seon.SeonEvent;
import dev.verdict.seon.WorkflowEvent;
import dev.verdict.seon.WorkflowRun;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Processes of the backend are killed with SIGKILL. Executions asked for are executions made, and no event is lost. */
@Tag("kill")
@Timeout(180)
class KillTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Database database = TestDatabase.empty();

    @AutoClose
    private final FrankieOneSandbox frankieOne = FrankieOneSandbox.start();

    /** Its last retry comes about 16 seconds after the first attempt, and a process starts faster than that. */
    @AutoClose
    private final SeonSandbox seon = SeonSandbox.start();

    @ParameterizedTest
    @EnumSource(names = {"BEFORE_SENDING", "AFTER_ANSWER", "POLLING"})
    void a_worker_is_killed_at_a_moment(Moment moment) {
        Verifications store = new Verifications(database, Instance.TIMING);
        store.request("application", new Subject("person", "KYC", "pass"), HOUR);
        try (InstanceProcess killed = worker(moment)) {
            killed.await(moment.name()).kill();
        }
        assertThat(frankieOne.executions()).isEqualTo(moment == Moment.BEFORE_SENDING ? 0 : 1);
        assertThat(store.find("application").orElseThrow().stage())
                .isEqualTo(moment == Moment.POLLING ? Stage.WAITING : Stage.SENDING);

        try (InstanceProcess next = worker(Moment.NONE)) {
            next.await("READY");
            awaitEnded(1);
        }
        assertThat(frankieOne.executions()).isEqualTo(1);
        assertThat(TestDatabase.count("SELECT count(*) FROM attempt"))
                .isEqualTo(moment == Moment.BEFORE_SENDING ? 2 : 1);
    }

    /** Two workers share 60 verifications. After each 25 requests at the sandbox, one of them is killed wherever it is, and replaced. */
    @Test
    void workers_are_killed_again_and_again() {
        int asked = 60;
        int kills = 8;
        Verifications store = new Verifications(database, Instance.TIMING);
        for (int i = 0; i < asked; i++) {
            store.request("application-" + i, new Subject("person-" + i, "KYC", "pass"), HOUR);
        }
        List<InstanceProcess> workers = new ArrayList<>(List.of(worker(Moment.NONE), worker(Moment.NONE)));
        try {
            for (int i = 1; i <= kills; i++) {
                int requests = i * 25;
                TestDatabase.await(
                        requests + " requests",
                        LIMIT,
                        () -> frankieOne.requests().size() >= requests);
                workers.remove(0).kill();
                workers.add(worker(Moment.NONE));
            }
            awaitEnded(asked);
        } finally {
            workers.forEach(InstanceProcess::close);
        }
        assertThat(frankieOne.executions()).isEqualTo(asked);
        assertThat(TestDatabase.count("SELECT count(DISTINCT execution_id) FROM verification"))
                .isEqualTo(asked);
        assertThat(TestDatabase.count("SELECT count(*) FROM verification WHERE state = 'APPROVED'"))
                .isEqualTo(asked);
        System.out.printf(
                "%d executions asked for, %d made, %d attempts, %d kills%n",
                asked, frankieOne.executions(), TestDatabase.count("SELECT count(*) FROM attempt"), kills);
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEIVED", "COMMITTED"})
    void a_receiver_is_killed_at_a_moment(Moment moment) throws IOException {
        int port = freePort();
        StartedRun started;
        try (InstanceProcess killed = receiver(moment, port)) {
            killed.await("READY");
            started = startRun("review", port);
            killed.await(moment.name()).kill();
        }
        try (InstanceProcess next = receiver(Moment.NONE, port)) {
            next.await("READY");
            seon.settled().join();
        }
        assertNothingIsLost(List.of(started));
    }

    /** The test holds the row of the run, so the receiver is within its transaction when it is killed. */
    @Test
    void a_receiver_is_killed_within_its_transaction() throws IOException {
        int port = freePort();
        List<StartedRun> started = new ArrayList<>();
        try (InstanceProcess killed = receiver(Moment.NONE, port)) {
            killed.await("READY");
            started.add(startRun("review", port));
            seon.settled().join();
            database.transaction(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SELECT 1 FROM seon_run FOR UPDATE");
                }
                seon.changeStatus(started.get(0).runId(), RunStatus.APPROVED);
                TestDatabase.await(
                        "a transaction that waits",
                        LIMIT,
                        () -> TestDatabase.count("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
                                > 0);
                killed.kill();
                return true;
            });
        }
        try (InstanceProcess next = receiver(Moment.NONE, port)) {
            next.await("READY");
            seon.settled().join();
        }
        assertNothingIsLost(started);
        assertThat(new SeonRuns(database)
                        .find(started.get(0).runId())
                        .orElseThrow()
                        .verdict()
                        .isApproved())
                .isTrue();
    }

    /** After each 12 webhooks, the receiver is killed wherever it is, and replaced. */
    @Test
    void receivers_are_killed_again_and_again() throws IOException {
        int port = freePort();
        int kills = 5;
        List<StartedRun> started = new ArrayList<>();
        InstanceProcess receiver = receiver(Moment.NONE, port).await("READY");
        try {
            for (int round = 1; round <= kills; round++) {
                for (SeonSample sample : SeonSample.values()) {
                    started.add(startRun(sample.workflowId(), port));
                }
                int events = TestDatabase.count("SELECT count(*) FROM seon_event") + 12;
                TestDatabase.await(
                        events + " events",
                        LIMIT,
                        () -> TestDatabase.count("SELECT count(*) FROM seon_event") >= events);
                receiver.kill();
                receiver = receiver(Moment.NONE, port).await("READY");
            }
            seon.settled().join();
        } finally {
            receiver.close();
        }
        assertNothingIsLost(started);
        System.out.printf(
                "%d events sent, %d stored, %d deliveries, %d kills%n",
                events().size(),
                TestDatabase.count("SELECT count(*) FROM seon_event"),
                seon.sent().size(),
                kills);
    }

    /** Each event is delivered, stored and linked, and each run is the fold of its stored events. */
    private void assertNothingIsLost(List<StartedRun> started) {
        Map<String, List<SentWebhook>> events = events();
        assertThat(events.values()).allMatch(attempts -> attempts.stream().anyMatch(SentWebhook::isDelivered));
        assertThat(TestDatabase.count("SELECT count(*) FROM seon_event WHERE run_id IS NOT NULL"))
                .isEqualTo(events.size());
        for (StartedRun run : started) {
            assertThat(new SeonRuns(database).find(run.runId())).contains(fold(run));
        }
    }

    private Map<String, List<SentWebhook>> events() {
        return seon.sent().stream()
                .filter(webhook -> !webhook.event().equals("ping"))
                .collect(Collectors.groupingBy(SentWebhook::requestId));
    }

    private WorkflowRun fold(StartedRun started) {
        return database.transaction(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT body FROM seon_event WHERE run_id = ? ORDER BY id")) {
                select.setString(1, started.runId());
                WorkflowRun run = started.run();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        SeonEvent event = SeonEvent.parse(rows.getBytes(1));
                        run = event instanceof WorkflowEvent ? run.apply(event) : run.link(event);
                    }
                }
                return run;
            }
        });
    }

    private StartedRun startRun(String workflowId, int port) {
        seon.sendTo("http://127.0.0.1:" + port + "/webhooks");
        try (SeonClient client =
                SeonClient.builder().fromEnv(seon.environment()).build()) {
            StartedRun started = client.initWorkflow(workflowId, WorkflowInputs.of("customer-of-" + workflowId));
            new SeonRuns(database).started(started);
            return started;
        }
    }

    private InstanceProcess worker(Moment moment) {
        Map<String, String> environment = new HashMap<>(frankieOne.environment());
        environment.put(Instance.URL, database.url());
        return InstanceProcess.start(environment, "worker", moment.name());
    }

    private InstanceProcess receiver(Moment moment, int port) {
        return InstanceProcess.start(
                Map.of(Instance.URL, database.url(), Instance.SECRET, seon.secret()),
                "receiver",
                moment.name(),
                Integer.toString(port));
    }

    private static void awaitEnded(int count) {
        TestDatabase.await(
                count + " ended",
                LIMIT,
                () -> TestDatabase.count("SELECT count(*) FROM verification WHERE stage = 'ENDED'") == count);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
