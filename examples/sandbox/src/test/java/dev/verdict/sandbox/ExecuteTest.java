package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Verdict;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.sandbox.Caller.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExecuteTest {
    private static final String ULID = "[0-9A-HJKMNP-TV-Z]{26}";

    @AutoClose
    private final FrankieOneSandbox sandbox = FrankieOneSandbox.builder()
            .outcome("AUS-Basic/V2 +1%", Sample.INDIVIDUAL_FAIL_KYC)
            .outcome("pass", Sample.INDIVIDUAL_PASS_CONFIRMED)
            .start();

    private final Caller caller = Caller.of(sandbox);

    @Test
    void a_foreground_execute_returns_the_complete_result() {
        ApiResponse response = caller.execute("entity-1", "fail");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.http().headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
        assertThat(response.result().verdict().kind()).isEqualTo(Verdict.Kind.DECLINED);
        assertThat(response.response().individual()).isPresent();
        assertThat(response.response().serviceProfile()).isNotNull();
        assertThat(response.response().requestId())
                .matches(ULID)
                .isEqualTo(response.result().requestId());
    }

    @Test
    void a_background_execute_returns_only_ids() {
        ApiResponse response = caller.inBackground().execute("entity-1", "fail");

        assertThat(response.status()).isEqualTo(202);
        assertThat(response.json().asMap()).containsOnlyKeys("requestId", "workflowExecutionId", "entityId");
        assertThat(response.text("requestId")).matches(ULID);
        assertThat(response.text("workflowExecutionId")).matches(ULID);
        assertThat(response.text("entityId")).isEqualTo("entity-1");
    }

    @Test
    void any_other_value_of_the_background_header_means_the_foreground() {
        assertThat(caller.with("X-Frankie-Background", "0").execute("e", "fail").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void every_sample_has_a_workflow(Sample sample) {
        try (FrankieOneSandbox asItComes = FrankieOneSandbox.start()) {
            ApiResponse response =
                    Caller.of(asItComes).send("POST", Caller.workflow("entity-1", sample) + "/execute", "");

            assertThat(response.status()).isEqualTo(200);
            assertThat(response.result().verdict().kind())
                    .isEqualTo(sample.result().verdict().kind());
            assertThat(response.result().status()).isEqualTo(sample.result().status());
            assertThat(response.result().failingSteps())
                    .hasSameSizeAs(sample.result().failingSteps());
        }
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void executions_replace_all_ids_of_the_sample(Sample sample) {
        WorkflowResult recorded = sample.result();

        ApiResponse response = caller.send("POST", Caller.workflow("entity-1", sample) + "/execute", "");

        WorkflowResult run = response.result();
        assertThat(run.workflowExecutionId()).matches(ULID);
        assertThat(run.entityId()).isEqualTo("entity-1");
        assertThat(run.workflowName()).isEqualTo(sample.workflowName());
        assertThat(run.workflowStepResults())
                .allSatisfy(step -> assertThat(step.workflowExecutionId()).isIn(null, run.workflowExecutionId()));
        String body = new String(response.http().body(), StandardCharsets.UTF_8);
        assertThat(Stream.of(recorded.workflowExecutionId(), recorded.entityId(), recorded.requestId())
                        .filter(Objects::nonNull))
                .noneMatch(body::contains);
        assertThat(body.contains("\"" + recorded.workflowName() + "\"")).isFalse();
    }

    @Test
    void the_result_names_the_requested_service_profile() {
        ApiResponse response =
                caller.send("POST", "/v2/individuals/e/serviceprofiles/OTHER/workflows/fail/execute", "");

        assertThat(response.response().serviceProfile().serviceName()).isEqualTo("OTHER");
        assertThat(response.response().serviceProfile().latestWorkflowExecutionId())
                .isEqualTo(response.result().workflowExecutionId());
    }

    @Test
    void a_request_that_is_sent_twice_is_executed_twice() {
        String first = caller.execute("e", "fail").result().workflowExecutionId();
        String second = caller.execute("e", "fail").result().workflowExecutionId();

        assertThat(first).isNotEqualTo(second);
        assertThat(sandbox.executions()).isEqualTo(2);
    }

    @Test
    void each_create_makes_a_new_entity() {
        String path = Caller.workflow("new", "fail") + "/execute";
        String body = "{\"individual\":{\"name\":{\"givenName\":\"A\"}},\"comment\":{\"text\":\"B\"}}";

        ApiResponse response = caller.inBackground().send("POST", path, body);
        ApiResponse other = caller.inBackground().send("POST", path, body);

        assertThat(response.status()).isEqualTo(202);
        String entityId = response.text("entityId");
        assertThat(UUID.fromString(entityId)).hasToString(entityId);
        assertThat(other.text("entityId")).isNotEqualTo(entityId);
        assertThat(caller.poll(entityId, "fail", response.text("workflowExecutionId"))
                        .status())
                .isEqualTo(200);
        assertThat(caller.send("POST", path, body).result().entityId()).matches("[0-9a-f-]{36}");
    }

    @Test
    void an_execute_request_accepts_a_comment() {
        assertThat(caller.send("POST", Caller.workflow("e", "fail") + "/execute", "{\"comment\":{\"text\":\"B\"}}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_workflow_name_is_one_path_segment_whatever_its_characters() {
        String path = "/v2/individuals/a%2Fb/serviceprofiles/KYC/workflows/AUS-Basic%2FV2%20+1%25/execute";

        ApiResponse response = caller.send("POST", path, "");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.result().workflowName()).isEqualTo("AUS-Basic/V2 +1%");
        assertThat(response.result().entityId()).isEqualTo("a/b");
    }

    @Test
    void a_workflow_can_get_another_sample() {
        WorkflowResult result = caller.execute("e", "pass").result();

        assertThat(result.statusOverride()).isPresent();
    }

    @Test
    void a_workflow_can_get_a_result_from_the_builder() {
        try (FrankieOneSandbox own = FrankieOneSandbox.builder()
                .outcome(
                        "mine",
                        WorkflowResultBuilder.individual()
                                .status(WorkflowStatus.URGENT)
                                .executionId("mine")
                                .response())
                .start()) {

            WorkflowResult result = Caller.of(own).execute("e", "mine").result();

            assertThat(result.status().is(WorkflowStatus.URGENT)).isTrue();
            assertThat(result.workflowName()).isEqualTo("mine");
            assertThat(result.workflowExecutionId()).matches(ULID);
        }
    }

    @Test
    void requests_are_recorded_without_credentials() {
        caller.with("X-Frankie-CustomerChildID", "child-1")
                .with("X-Frankie-Username", "someone@example.com")
                .with("X-Frankie-Channel", "batch")
                .inBackground()
                .execute("a%2Fb", "fail");
        caller.without("api_key").get(Caller.execution("e", "fail", "x") + "?level=meta&a+b=1&a%20b=2");

        assertThat(sandbox.requests())
                .containsExactly(
                        new ReceivedRequest(
                                "POST",
                                List.of(
                                        "v2",
                                        "individuals",
                                        "a/b",
                                        "serviceprofiles",
                                        "KYC",
                                        "workflows",
                                        "fail",
                                        "execute"),
                                true,
                                "child-1",
                                "someone@example.com",
                                "batch",
                                Map.of()),
                        new ReceivedRequest(
                                "GET",
                                List.of(
                                        "v2",
                                        "individuals",
                                        "e",
                                        "serviceprofiles",
                                        "KYC",
                                        "workflows",
                                        "fail",
                                        "executions",
                                        "x"),
                                false,
                                null,
                                null,
                                null,
                                Map.of("level", "meta", "a b", "1,2")));
        assertThat(sandbox.requests()).filteredOn(ReceivedRequest::isExecute).hasSize(1);
        assertThat(sandbox.requests()).filteredOn(ReceivedRequest::isOverride).isEmpty();
    }

    @Test
    void requests_can_be_printed_without_credentials_and_personal_data() {
        caller.with("X-Frankie-Username", "someone@example.com").get("/v2/workflows?serviceName=Secret");

        assertThat(sandbox.requests().toString() + sandbox)
                .contains("GET", "workflows", "serviceName")
                .doesNotContain(sandbox.apiKey(), "someone", "Secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "v2.0", "v2.1", "v2.17"})
    void preview_versions_are_served(String version) {
        String path = Caller.workflow("e", "fail").replace("v2", version) + "/execute";

        assertThat(caller.post(path, "").status()).isEqualTo(200);
    }

    @Test
    void unknown_fields_of_the_envelope_are_kept() {
        Map<String, ?> sent = caller.execute("e", "from the future").json().asMap();

        assertThat(sent).containsKeys("apiEdition", "quota", "linkedEntities");
    }
}
