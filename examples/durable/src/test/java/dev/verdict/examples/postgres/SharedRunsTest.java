package dev.verdict.examples.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.examples.webhooks.WebhookServer;
import dev.verdict.http.seon.SeonClient;
import dev.verdict.http.seon.StartedRun;
import dev.verdict.http.seon.WorkflowInputs;
import dev.verdict.sandbox.SentWebhook;
import dev.verdict.sandbox.SeonSample;
import dev.verdict.sandbox.SeonSandbox;
import dev.verdict.seon.RunStatus;
import dev.verdict.seon.SeonEvent;
import dev.verdict.seon.SeonWebhook;
import dev.verdict.seon.WorkflowEvent;
import dev.verdict.seon.WorkflowRun;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SharedRunsTest {
    private static final String SECRET = "a secret of this test";

    private final Database database = TestDatabase.empty();
    private final SeonRuns runs = new SeonRuns(database);
    private final Queue<String> log = new ConcurrentLinkedQueue<>();

    /** Every event is sent three times, in a random order, to two receivers at the same time; runs start in the middle of it. */
    @Test
    void events_in_any_order_and_more_than_once_give_the_run_that_events_in_order_give() throws Exception {
        List<WorkflowRun> inOrder = new ArrayList<>();
        List<Callable<Integer>> work = new ArrayList<>();
        SignedSender sender = new SignedSender(SECRET);
        try (WebhookServer first = receiver(SECRET);
                WebhookServer second = receiver(SECRET)) {
            for (SeonSample sample : SeonSample.values()) {
                FreshRun fresh = FreshRun.of(sample);
                StartedRun started = fresh.started();
                work.add(() -> {
                    runs.started(started);
                    return 200;
                });
                WorkflowRun run = started.run();
                for (byte[] body : fresh.webhooks()) {
                    work.add(() -> sender.post(first.url(), body));
                    work.add(() -> sender.post(second.url(), body));
                    work.add(() -> sender.post(first.url(), body));
                    SeonEvent event = SeonEvent.parse(body);
                    run = event instanceof WorkflowEvent ? run.apply(event) : run.link(event);
                }
                inOrder.add(run);
            }
            Collections.shuffle(work, new Random(7));
            ExecutorService pool = Executors.newFixedThreadPool(12);
            try {
                for (Future<Integer> status : pool.invokeAll(work)) {
                    assertThat(status.get()).isEqualTo(200);
                }
            } finally {
                pool.shutdownNow();
            }
        }
        for (WorkflowRun expected : inOrder) {
            assertThat(runs.find(expected.executionId())).contains(expected);
        }
        int sent = work.size() - inOrder.size();
        assertThat(TestDatabase.count("SELECT count(*) FROM seon_event WHERE run_id IS NOT NULL"))
                .isEqualTo(sent / 3);
        assertThat(log.stream().filter(line -> line.contains("duplicate"))).hasSize(sent / 3 * 2);
    }

    @Test
    void a_forged_event_is_refused_and_one_that_cannot_be_read_is_kept() throws Exception {
        byte[] unread = "[\"signed\"]".getBytes(StandardCharsets.UTF_8);
        try (WebhookServer receiver = receiver(SECRET)) {
            byte[] event = SeonSample.APPROVED.webhooks().get(0);
            assertThat(new SignedSender("another").post(receiver.url(), event)).isEqualTo(401);
            assertThat(TestDatabase.count("SELECT count(*) FROM seon_event")).isZero();

            assertThat(new SignedSender(SECRET).post(receiver.url(), unread)).isEqualTo(200);
            assertThat(TestDatabase.count("SELECT count(*) FROM seon_event WHERE NOT is_read"))
                    .isEqualTo(1);
        }
    }

    @Test
    void one_receiver_goes_on_with_what_the_other_stored() {
        try (SeonSandbox sandbox = SeonSandbox.start();
                SeonClient client =
                        SeonClient.builder().fromEnv(sandbox.environment()).build();
                WebhookServer first = receiver(sandbox.secret());
                WebhookServer second = receiver(sandbox.secret())) {
            sandbox.sendTo(first.url());
            StartedRun started = client.initWorkflow("review", WorkflowInputs.of("customer-4711"));
            runs.started(started);
            sandbox.settled().join();
            sandbox.sendTo(second.url());
            sandbox.changeStatus(started.runId(), RunStatus.APPROVED).join();

            assertThat(sandbox.sent()).allMatch(SentWebhook::isDelivered);
            assertThat(runs.find(started.runId()).orElseThrow().verdict().isApproved())
                    .isTrue();
            assertThat(runs.find(started.runId()).orElseThrow().linkedEvents()).hasSize(2);
        }
    }

    private WebhookServer receiver(String secret) {
        return new WebhookServer(
                WebhookServer.LARGEST_EVENT,
                new SeonInbox(SeonWebhook.withSecrets(secret), new SeonRuns(database), log::add));
    }
}
