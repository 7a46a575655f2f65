package dev.verdict.desk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.verdict.Verdict;
import dev.verdict.desk.data.Created;
import dev.verdict.desk.data.NewVerification;
import dev.verdict.desk.data.RunKey;
import dev.verdict.desk.data.RunStore;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.review.FrankieOneReview;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.http.seon.SeonClient;
import dev.verdict.http.seon.WorkflowInputs;
import dev.verdict.review.ReviewRun;
import dev.verdict.sandbox.Fault;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.Sample;
import dev.verdict.sandbox.SentWebhook;
import dev.verdict.sandbox.SeonJourney;
import dev.verdict.sandbox.SeonSample;
import dev.verdict.sandbox.SeonSandbox;
import dev.verdict.seon.RunStatus;
import dev.verdict.seon.SeonWebhook;
import dev.verdict.seon.review.SeonReview;
import dev.verdict.signature.Headers;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class WebhookTest {

    @Nested
    class OfFrankieOne {
        @AutoClose
        private final TestDesk desk = TestDesk.start(40);

        @Test
        void a_pending_run_moves_when_its_notification_arrives() {
            long pending = pending(FrankieOneReview.PLATFORM);
            while (desk.platforms().endNext()) {
                desk.settle();
            }

            assertThat(pending).isPositive();
            assertThat(pending(FrankieOneReview.PLATFORM)).isZero();
            assertThat(desk.store().runs()).hasSize(40);
        }

        private long pending(String platform) {
            return desk.store().runs().stream()
                    .filter(run ->
                            run.platform().equals(platform) && run.verdict().kind() == Verdict.Kind.PENDING)
                    .count();
        }

        @Test
        void a_notification_without_a_valid_token_is_refused_and_fetches_nothing() {
            RunKey key = desk.any(run -> run.platform().equals(FrankieOneReview.PLATFORM));
            int status = desk.platforms()
                    .frankieOneInbox()
                    .receive(Headers.of(Map.of("Authorization", List.of("Bearer: a.b.c"))), notification(key.runId()));

            assertThat(status).isEqualTo(401);
            assertThat(desk.frankieOne().requests()).isEmpty();
        }

        @Test
        void what_a_notification_claims_is_not_believed() {
            RunKey key = desk.any(run -> run.platform().equals(FrankieOneReview.PLATFORM)
                    && run.verdict().kind() == Verdict.Kind.DECLINED);
            ReviewRun before = desk.run(key);

            desk.frankieOne()
                    .notifications()
                    .send("{\"function\":\"WorkflowComplete\",\"status\":\"PASS\",\"workflowExecutionId\":\""
                            + key.runId() + "\"}")
                    .join();

            assertThat(desk.frankieOne().requests()).hasSize(1);
            assertThat(desk.run(key).status()).isEqualTo(before.status());
            assertThat(desk.run(key).person()).isEqualTo(before.person());
        }

        @Test
        void an_execution_that_another_system_started_is_fetched_by_what_the_notification_names() {
            WorkflowResult result = Sample.INDIVIDUAL_REVIEW_AML.result();
            desk.frankieOne().put("KYC", Sample.INDIVIDUAL_REVIEW_AML.response());
            RunKey key = new RunKey(FrankieOneReview.PLATFORM, result.workflowExecutionId());

            desk.frankieOne()
                    .notifications()
                    .send("{\"function\":\"WorkflowComplete\",\"workflowExecutionId\":\"" + key.runId()
                            + "\",\"entityType\":\"INDIVIDUAL\",\"entityId\":\"" + result.entityId()
                            + "\",\"serviceName\":\"KYC\",\"workflowName\":\"" + result.workflowName() + "\"}")
                    .join();

            assertThat(desk.run(key).result()).isEqualTo(result);
        }

        @Test
        void an_execution_that_does_not_exist_is_asked_for_once() {
            desk.frankieOne()
                    .notifications()
                    .send("{\"function\":\"WorkflowComplete\",\"workflowExecutionId\":\"01KGGYGK7410BWB04F8Y42RNSX\","
                            + "\"entityType\":\"INDIVIDUAL\",\"entityId\":\"nobody\",\"serviceName\":\"KYC\","
                            + "\"workflowName\":\"none\"}")
                    .join();

            assertThat(desk.frankieOne().requests()).hasSize(1);
            assertThat(desk.store().runs()).hasSize(40);
        }

        @Test
        void a_notification_is_sent_again_if_the_execution_could_not_be_fetched() {
            desk.frankieOne().next(Fault.status(403));
            long pending = pending(FrankieOneReview.PLATFORM);

            while (desk.frankieOne().notifications().sent().isEmpty()) {
                assertThat(desk.platforms().endNext()).isTrue();
                desk.settle();
            }

            assertThat(desk.frankieOne().notifications().sent())
                    .extracting(SentWebhook::status)
                    .containsExactly(OptionalInt.of(503), OptionalInt.of(200));
            assertThat(pending(FrankieOneReview.PLATFORM)).isEqualTo(pending - 1);
        }

        private byte[] notification(String executionId) {
            return ("{\"function\":\"WorkflowComplete\",\"workflowExecutionId\":\"" + executionId + "\"}")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_fetch_that_was_overtaken_by_a_newer_one_is_ignored() {
        RunStore store = new RunStore();
        try (FrankieOneSandbox sandbox = FrankieOneSandbox.start();
                FrankieOneClient client = FrankieOneClient.builder()
                        .fromEnv(sandbox.environment())
                        .build()) {
            FrankieOneRuns runs = new FrankieOneRuns(client, store);
            WorkflowResponse newer = Sample.INDIVIDUAL_FAIL_OVERRIDDEN_TO_PASS.response();
            Instant updatedAt = newer.workflowResult().updatedAt();
            ReviewRun older = runs.row(WorkflowResponse.parse(new String(newer.toJson(), StandardCharsets.UTF_8)
                    .replace("\"status\":\"PASS\"", "\"status\":\"FAIL\"")
                    .replace("\"updatedAt\":\"" + updatedAt, "\"updatedAt\":\"2020-01-01T00:00:00Z")
                    .getBytes(StandardCharsets.UTF_8)));
            assertThat(older.verdict().kind()).isEqualTo(Verdict.Kind.DECLINED);

            runs.keep(runs.row(newer));
            String version = store.version(RunKey.of(older));
            runs.keep(older);

            assertThat(store.find(RunKey.of(older)).orElseThrow().verdict().kind())
                    .isEqualTo(Verdict.Kind.APPROVED);
            assertThat(store.version(RunKey.of(older))).isEqualTo(version);
        }
    }

    @Nested
    class OfSeon {
        private static final String SCRAMBLED = "scrambled";

        private final RunStore store = new RunStore();
        private final SeonRuns runs = new SeonRuns(store);

        @AutoClose
        private final SeonSandbox sandbox = SeonSandbox.builder()
                // the events are: a transaction, a session, the end in REVIEW, an approval
                .outcome(
                        SCRAMBLED,
                        SeonJourney.of(SeonSample.REVIEW)
                                .withStatus(RunStatus.APPROVED)
                                .arriving(4, 1, 4, 3, 2, 1))
                .start();

        @AutoClose
        private final SeonClient client =
                SeonClient.builder().fromEnv(sandbox.environment()).build();

        @AutoClose("stop")
        private final StoppableServer server =
                new StoppableServer(new SeonInbox(SeonWebhook.withSecrets(sandbox.secret()), runs));

        private final SeonActions actions = new SeonActions(client, sandbox, runs, Clock.systemUTC());

        OfSeon() {
            sandbox.sendTo(server.url()).join();
        }

        private RunKey start(String workflow, String userId) {
            Created.Started started = (Created.Started)
                    actions.create(new NewVerification(SeonReview.PLATFORM, workflow, userId, "an analyst"));
            sandbox.settled().join();
            return started.key();
        }

        @Test
        void webhooks_out_of_order_and_twice_give_the_same_run() {
            ReviewRun run = store.find(start(SCRAMBLED, "customer-1")).orElseThrow();

            assertThat(run.verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
            assertThat(run.statusOverride()).isPresent();
            assertThat(run.timeline().steps()).hasSize(2);
            assertThat(run.transactions()).hasSize(1);
            assertThat(run.person().userId()).isEqualTo("customer-1");
            assertThat(store.transactions()).hasSize(1);
            assertThat(sandbox.runs()).isEqualTo(1);
        }

        @Test
        void events_belong_to_the_newest_run_of_their_user() {
            RunKey one = start("approved", "customer-1");
            RunKey other = start("approved", "customer-2");
            RunKey again = start("declined", "customer-1");

            assertThat(store.find(one).orElseThrow().transactions()).hasSize(2);
            assertThat(store.find(other).orElseThrow().transactions()).hasSize(2);
            assertThat(store.find(again).orElseThrow().transactions()).hasSize(1);
            assertThat(store.transactions()).hasSize(5).allMatch(transaction -> transaction.runId() != null);
        }

        @Test
        void a_transaction_of_an_unknown_user_or_long_after_the_run_belongs_to_no_run() {
            start("approved", "customer-1");

            sandbox.send(transaction("customer-9", Instant.now())).join();
            sandbox.send(transaction("customer-1", Instant.now().plusSeconds(7200)))
                    .join();
            sandbox.send(transaction("customer-1", Instant.now().plusSeconds(60)))
                    .join();

            assertThat(store.transactions())
                    .filteredOn(row -> row.runId() == null)
                    .hasSize(2);
            assertThat(store.runs())
                    .singleElement()
                    .satisfies(run -> assertThat(run.transactions()).hasSize(3));
        }

        private String transaction(String userId, Instant at) {
            return "{\"event\":\"transaction/processed\",\"timestamp\":\"" + at + "\",\"data\":{\"id\":\"tx-"
                    + at.toEpochMilli() + "\",\"state\":\"APPROVE\",\"user_id\":\"" + userId + "\"}}";
        }

        @Test
        void a_forged_webhook_is_refused_and_changes_nothing() {
            RunKey key = start("declined", "customer-1");
            String version = store.version(key);

            sandbox.sendForged(
                            "{\"event\":\"orchestration/workflow_execution_updated\",\"timestamp\":\"2099-01-01T00:00:00Z\","
                                    + "\"data\":{\"id\":\"" + key.runId() + "\",\"status\":\"APPROVED\"}}")
                    .join();

            List<SentWebhook> sent = sandbox.sent();
            assertThat(sent.get(sent.size() - 1).status()).hasValue(401);
            assertThat(store.version(key)).isEqualTo(version);
            assertThat(store.find(key).orElseThrow().verdict().kind()).isEqualTo(Verdict.Kind.DECLINED);
        }

        @Test
        void a_run_whose_start_was_lost_appears_with_its_webhooks() {
            sandbox.next(Fault.dropAfterProcessing());

            Created created =
                    actions.create(new NewVerification(SeonReview.PLATFORM, "approved", "customer-1", "an analyst"));
            sandbox.settled().join();

            assertThat(created).isInstanceOf(Created.NotCreated.class);
            assertThat(sandbox.runs()).isEqualTo(1);
            assertThat(store.runs())
                    .singleElement()
                    .satisfies(run -> assertThat(run.verdict().kind()).isEqualTo(Verdict.Kind.APPROVED));
        }

        @Test
        void a_start_that_is_refused_says_so() {
            sandbox.next(Fault.status(403));

            assertThat(actions.create(new NewVerification(SeonReview.PLATFORM, "approved", "customer-1", "an analyst")))
                    .isEqualTo(new Created.NotCreated("SEON refused to start a run, with HTTP status 403"));
            assertThat(client.initWorkflow("approved", WorkflowInputs.of("customer-1"))
                            .runId())
                    .isNotBlank();
        }
    }

    /** Receives at any path. */
    private static final class StoppableServer {
        private final HttpServer server;

        StoppableServer(WebhookInbox inbox) {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            TestDesk.receive(server, "/", inbox);
            server.start();
        }

        String url() {
            return TestDesk.url(server, "/");
        }

        void stop() {
            server.stop(0);
        }
    }
}
