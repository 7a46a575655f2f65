package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verdict.InvalidSignatureException;
import dev.verdict.StatusOverride;
import dev.verdict.Verdict;
import dev.verdict.json.JsonObject;
import dev.verdict.review.Section;
import dev.verdict.sandbox.server.Request;
import dev.verdict.seon.ReceivedEvent;
import dev.verdict.seon.RunStatus;
import dev.verdict.seon.SeonEvent;
import dev.verdict.seon.SeonWebhook;
import dev.verdict.seon.WorkflowEvent;
import dev.verdict.seon.WorkflowRun;
import dev.verdict.seon.review.SeonReview;
import dev.verdict.signature.Headers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SeonSandboxTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String MINE = "00000000-0000-4000-8000-000000000042";

    private final ManualClock clock = new ManualClock();

    @AutoClose
    private final SeonSandbox sandbox = SeonSandbox.builder()
            .clock(clock)
            .outcome(MINE, SeonSample.DECLINED)
            .outcome("back to front", SeonJourney.of(SeonSample.APPROVED).arriving(5, 4, 3, 2, 1, 5))
            .outcome("an end in ERROR", SeonJourney.endingIn(RunStatus.ERROR))
            .outcome("still going on", SeonJourney.endingIn(RunStatus.PENDING))
            .start();

    @AutoClose
    private final TestReceiver receiver = TestReceiver.responding(200);

    private final SeonWebhook webhook = SeonWebhook.withSecrets(sandbox.secret());

    private HttpResponse<byte[]> post(String path, String key, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (key != null) {
            request.header("x-api-key", key);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String body(String workflowId) {
        return "{\"workflowId\":\"" + workflowId + "\",\"inputs\":{\"user_id\":\"customer-4711\"}}";
    }

    private String start(String workflowId) {
        HttpResponse<byte[]> response = post("/v1/init-workflow", sandbox.apiKey(), body(workflowId));
        assertThat(response.statusCode()).isEqualTo(200);
        Map<?, ?> data = (Map<?, ?>) JsonObject.parse(response.body()).get("data");
        assertThat((String) data.get("token")).isNotBlank();
        return (String) data.get("executionId");
    }

    /** Starts a run and returns it after all its webhooks. */
    private WorkflowRun runOf(String workflowId) {
        sandbox.sendTo(receiver.url());
        String runId = start(workflowId);
        sandbox.settled().join();
        return receiver.run(runId, webhook);
    }

    @ParameterizedTest
    @EnumSource
    void a_run_of_a_sample_has_the_verdict_of_the_sample(SeonSample sample) {
        WorkflowRun expected = sample.run();

        WorkflowRun run = runOf(sample.workflowId());

        assertThat(run.verdict().kind()).isEqualTo(expected.verdict().kind());
        assertThat(run.statusOverride().map(StatusOverride::to))
                .isEqualTo(expected.statusOverride().map(StatusOverride::to));
        assertThat(run.failingSteps())
                .extracting(step -> step.name() + step.kind() + step.result())
                .isEqualTo(expected.failingSteps().stream()
                        .map(step -> step.name() + step.kind() + step.result())
                        .toList());
        assertThat(run.statusHistory()).hasSameSizeAs(expected.statusHistory());
        assertThat(run.steps()).hasSameSizeAs(expected.steps());
        assertThat(SeonReview.run(run).sections())
                .extracting(Section::kind)
                .isEqualTo(SeonReview.run(expected).sections().stream()
                        .map(Section::kind)
                        .toList());
    }

    @Test
    void a_run_has_its_own_ids_and_times() {
        WorkflowRun one = runOf("approved");
        String secondId = start("approved");
        sandbox.settled().join();

        assertThat(one.userReference()).contains("customer-4711");
        assertThat(one.workflowId()).contains("approved");
        assertThat(one.executionId()).isNotEqualTo(secondId);
        assertThat(one.firstSeenAt()).hasValueSatisfying(at -> assertThat(at).isAfterOrEqualTo(ManualClock.START));
        assertThat(one.statusHistory().get(1).at()).isBefore(ManualClock.START.plusSeconds(1));
        String all = receiver.arrived().stream()
                .map(call -> new String(call.body(), StandardCharsets.UTF_8))
                .reduce("", String::concat);
        assertThat(all)
                .contains(one.executionId(), secondId)
                .doesNotContain("tx-10", SeonSample.APPROVED.runId(), "user-1001", "ref-session");
        List<String> steps = receiver.received(webhook).stream()
                .map(ReceivedEvent::event)
                .filter(event -> event.event().equals("transaction/processed"))
                .map(event -> ((Map<?, ?>) JsonObject.parse(event.toJson()).get("data")).get("id") + "")
                .toList();
        assertThat(steps).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void every_webhook_is_signed_and_has_its_own_request_id() {
        runOf("approved");

        Request first = receiver.arrived().get(1);
        assertThat(first.method()).isEqualTo("POST");
        assertThat(first.path()).containsExactly("hooks");
        assertThat(first.header("SEON-Signature")).matches("[0-9a-f]{64}");
        assertThat(first.header("Webhook-Schema-Version")).isEqualTo("v1");
        assertThat(first.header("User-Agent")).isEqualTo("seon/2.0.0");
        assertThat(receiver.requestIds().subList(1, 6)).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(webhook.toString()).doesNotContain(sandbox.secret());
        assertThat(sandbox.sent()).hasSize(6).allMatch(SentWebhook::isDelivered);
        assertThat(sandbox.sent().get(5)).hasToString("orchestration/workflow_execution_finished, attempt 1: 200");
    }

    @Test
    void a_new_receiver_gets_an_unsigned_ping() {
        sandbox.sendTo(receiver.url()).join();

        assertThat(receiver.received(webhook)).hasSize(1);
        assertThat(receiver.events()).containsExactly("ping");
        assertThat(receiver.arrived().get(0).header("SEON-Signature")).isNull();
    }

    @Test
    void events_arrive_in_the_order_of_the_journey() {
        WorkflowRun run = runOf("back to front");

        assertThat(receiver.events().subList(1, 7))
                .containsExactly(
                        "orchestration/workflow_execution_finished",
                        "transaction/processed",
                        "idv/session_finished",
                        "transaction/processed",
                        "orchestration/workflow_execution_updated",
                        "orchestration/workflow_execution_finished");
        assertThat(receiver.requestIds().get(1)).isEqualTo(receiver.requestIds().get(6));
        assertThat(receiver.arrived().get(1).body())
                .isEqualTo(receiver.arrived().get(6).body());
        assertThat(run.verdict().isApproved()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({MINE + ", DECLINED", "an end in ERROR, TECHNICAL_FAILURE"})
    void an_added_workflow_ends_with_its_outcome(String workflowId, Verdict.Kind kind) {
        assertThat(runOf(workflowId).verdict().kind()).isEqualTo(kind);
    }

    @Test
    void a_run_with_a_running_status_sends_no_finished_event() {
        assertThat(runOf("still going on").verdict().kind()).isEqualTo(Verdict.Kind.PENDING);
        assertThat(receiver.events()).doesNotContain("orchestration/workflow_execution_finished");
    }

    @Test
    void a_status_change_is_later_than_all_earlier_events() {
        WorkflowRun before = runOf("approved"); // the clock stands still
        sandbox.changeStatus(before.executionId(), RunStatus.DECLINED).join();
        sandbox.changeStatus(before.executionId(), RunStatus.APPROVED).join();
        WorkflowRun after = receiver.run(before.executionId(), webhook);

        assertThat(after.statusHistory())
                .extracting(status -> status.status().raw())
                .containsExactly("RUNNING", "APPROVED", "DECLINED", "APPROVED");
        assertThat(after.manualChanges()).hasSize(2);
        assertThat(after.workflowName()).isEqualTo(before.workflowName()).contains("Onboarding EU");
        assertThatIllegalArgumentException().isThrownBy(() -> sandbox.changeStatus("of-nobody", RunStatus.APPROVED));
    }

    @Test
    void any_event_can_be_sent_and_a_forged_one_is_rejected() {
        sandbox.sendTo(receiver.url());
        sandbox.send("{\"event\":\"lists:updated\",\"data\":{\"odd\":1.50}}").join();
        sandbox.sendForged("{\"event\":\"lists:updated\"}").join();

        List<Request> arrived = receiver.arrived();
        HttpRequestOutcome genuine = HttpRequestOutcome.of(webhook, arrived.get(1));
        HttpRequestOutcome forged = HttpRequestOutcome.of(webhook, arrived.get(2));
        assertThat(genuine).isEqualTo(HttpRequestOutcome.ACCEPTED);
        assertThat(forged).isEqualTo(HttpRequestOutcome.REFUSED);
        assertThatIllegalArgumentException().isThrownBy(() -> sandbox.send("[]"));
        assertThatIllegalArgumentException().isThrownBy(() -> sandbox.send("{}"));
    }

    private enum HttpRequestOutcome {
        ACCEPTED,
        REFUSED;

        static HttpRequestOutcome of(SeonWebhook webhook, Request call) {
            try {
                webhook.receive(Headers.lookup(call::header), call.body());
                return ACCEPTED;
            } catch (InvalidSignatureException e) {
                return REFUSED;
            }
        }
    }

    @Test
    void an_older_endpoint_gets_the_digest_header() {
        try (SeonSandbox older = SeonSandbox.builder().olderEndpoint().start()) {
            older.sendTo(receiver.url());
            older.send("{\"event\":\"aml:updated\"}").join();

            Request call = receiver.arrived().get(1);
            assertThat(call.header("SEON-Signature")).isNull();
            assertThat(call.header("Request-Id")).isNull();
            assertThat(call.header("Digest")).startsWith("SHA-256=");
            assertThat(receiver.received(SeonWebhook.withSecrets(older.secret())))
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"inputs\":{\"user_id\":\"u\"}} | 400 | INVALID_INPUT_FORMAT",
                "[] | 400 | INVALID_INPUT_FORMAT",
                "nonsense | 400 | INVALID_INPUT_FORMAT",
                "{\"workflowId\":\"approved\",\"inputs\":{\"user_id\":\"u\",\"user_dob\":\"1.2.1990\"}} | 400 | INVALID_INPUT_FORMAT",
                "{\"workflowId\":\"approved\"} | 400 | MISSING_REQUIRED_INPUTS",
                "{\"workflowId\":\"approved\",\"inputs\":{}} | 400 | MISSING_REQUIRED_INPUTS",
                "{\"workflowId\":\"approved\",\"inputs\":{\"user_id\":\" \"}} | 400 | MISSING_REQUIRED_INPUTS",
                "{\"workflowId\":\"no such workflow\",\"inputs\":{\"user_id\":\"u\"}} | 404 | WORKFLOW_NOT_FOUND"
            })
    void an_invalid_run_is_rejected_with_the_code_of_seon(String body, int status, String code) {
        HttpResponse<byte[]> response = post("/v1/init-workflow", sandbox.apiKey(), body);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(((Map<?, ?>) JsonObject.parse(response.body()).get("error")).get("code"))
                .isEqualTo(code);
        assertThat(sandbox.runs()).isZero();
    }

    @Test
    void keys_paths_and_methods_are_checked() throws Exception {
        assertThat(post("/v1/init-workflow", null, body("approved")).statusCode())
                .isEqualTo(401);
        assertThat(post("/v1/init-workflow", "another", body("approved")).statusCode())
                .isEqualTo(401);
        assertThat(post("/v2/init-workflow", sandbox.apiKey(), body("approved")).statusCode())
                .isEqualTo(404);
        HttpRequest get = HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + "/v1/init-workflow"))
                .build();
        assertThat(CLIENT.send(get, BodyHandlers.discarding()).statusCode()).isEqualTo(405);
        assertThat(sandbox.requests()).hasSize(4);
        assertThat(sandbox.runs()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"429, RATE_LIMITED", "500, INTERNAL_ERROR", "403, FORBIDDEN", "401, UNAUTHORIZED"})
    void injected_errors_are_in_the_format_of_seon(int status, String code) {
        sandbox.next(Fault.status(status));

        HttpResponse<byte[]> response = post("/v1/init-workflow", sandbox.apiKey(), body("approved"));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(((Map<?, ?>) JsonObject.parse(response.body()).get("error")).get("code"))
                .isEqualTo(code);
        assertThat(sandbox.runs()).isZero();
        start("approved");
        assertThat(sandbox.runs()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.0.2.1/hooks",
                "http://example.com",
                "http://127.0.0.1.example.com",
                "http://localhost.example.com",
                "ftp://127.0.0.1",
                "127.0.0.1:80",
                "http://[::2]/",
                "http://x y",
                ""
            })
    void a_receiver_elsewhere_is_rejected(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> sandbox.sendTo(url));
    }

    @Test
    void reset_forgets_everything() {
        WorkflowRun run = runOf("approved");
        sandbox.reset();
        start("approved");
        sandbox.settled().join();

        assertThat(sandbox.runs()).isEqualTo(1);
        assertThat(sandbox.requests()).hasSize(1);
        assertThat(sandbox.sent()).as("to nobody").isEmpty();
        assertThat(receiver.arrived()).hasSize(6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sandbox.changeStatus(run.executionId(), RunStatus.REVIEW));
    }

    @Test
    void environment_has_the_settings_and_to_string_has_no_secret() {
        assertThat(sandbox.environment())
                .isEqualTo(Map.of("SEON_BASE_URL", sandbox.baseUrl(), "SEON_API_KEY", sandbox.apiKey()));
        assertThat(sandbox.toString()).isEqualTo("SeonSandbox[" + sandbox.baseUrl() + "]");
    }

    @Test
    void each_sample_is_about_one_run() {
        Set<String> runs = new HashSet<>();
        for (SeonSample sample : SeonSample.values()) {
            List<SeonEvent> events =
                    sample.webhooks().stream().map(SeonEvent::parse).toList();
            assertThat(events)
                    .filteredOn(WorkflowEvent.class::isInstance)
                    .isNotEmpty()
                    .allSatisfy(
                            event -> assertThat(((WorkflowEvent) event).runId()).isEqualTo(sample.runId()));
            assertThat(runs.add(sample.runId())).as("%s", sample).isTrue();
            assertThat(sample.description()).isNotBlank();
            assertThat(JsonObject.parse(sample.file()).get("webhooks")).isInstanceOf(List.class);
        }
        assertThat(SeonSample.DECLINED_OVERRIDDEN_TO_APPROVED.analystLog()).hasSize(2);
    }
}
