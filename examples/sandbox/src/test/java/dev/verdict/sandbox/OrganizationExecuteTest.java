package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Verdict;
import dev.verdict.sandbox.Caller.ApiResponse;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationExecuteTest {
    private static final String EXECUTE = "/v2/organizations/workflows/organization%20review/execute";

    @AutoClose
    private final FrankieOneSandbox sandbox = FrankieOneSandbox.start();

    private final Caller caller = Caller.of(sandbox);

    @Test
    void a_background_execution_returns_only_ids() {
        ApiResponse response = caller.inBackground().post(EXECUTE, "{\"organizationToken\":\"t\"}");

        assertThat(response.status()).isEqualTo(202);
        assertThat(response.json().asMap()).containsOnlyKeys("requestId", "workflowExecutionId", "entityId");
        assertThat(UUID.fromString(response.text("entityId"))).hasToString(response.text("entityId"));
        String path = "/v2/organizations/" + response.text("entityId")
                + "/serviceprofiles/DEFAULT/workflows/organization%20review/executions/"
                + response.text("workflowExecutionId");
        assertThat(caller.get(path).status()).isEqualTo(200);
        assertThat(sandbox.requests()).filteredOn(ReceivedRequest::isExecute).hasSize(1);
    }

    @Test
    void a_foreground_execution_returns_the_result_and_the_organization() {
        ApiResponse response = caller.post(EXECUTE, "{\"entityId\":\"e\",\"comment\":{\"text\":\"B\"}}");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.response().organization()).isPresent();
        assertThat(response.result().entityId()).isEqualTo("e");
        assertThat(response.result().verdict().kind()).isEqualTo(Verdict.Kind.REVIEW);
    }

    @Test
    void a_service_can_be_named() {
        String id = caller.post(EXECUTE, "{\"entityId\":\"e\",\"serviceName\":\"KYB\"}")
                .result()
                .executionId();

        assertThat(caller.get("/v2/organizations/e/serviceprofiles/KYB/workflows/organization%20review/executions/"
                                + id)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_same_token_finds_the_same_organization() {
        String first = entity("{\"organizationToken\":\"t\"}");

        assertThat(entity("{\"organizationToken\":\"t\"}")).isEqualTo(first);
        assertThat(entity("{\"organizationToken\":\"other\"}")).isNotEqualTo(first);
        assertThat(sandbox.executions()).isEqualTo(3);
    }

    @Test
    void the_same_registration_finds_the_same_organization() {
        String first = entity(details(registration("1", "ABN", "AUS")));

        assertThat(entity(details(registration("1", "ABN", "AUS")))).isEqualTo(first);
        assertThat(entity(details(registration("2", "ABN", "AUS")))).isNotEqualTo(first);
        assertThat(entity(details(registration("1", "ACN", "AUS")))).isNotEqualTo(first);
        assertThat(entity(details(registration("1", "ABN", "NZL")))).isNotEqualTo(first);
    }

    @Test
    void one_known_registration_is_enough_and_adds_the_others() {
        String first = entity(details(registration("1", "ABN", "AUS")));

        assertThat(entity(details(registration("2", "ACN", "AUS") + "," + registration("1", "ABN", "AUS"))))
                .isEqualTo(first);
        assertThat(entity(details(registration("2", "ACN", "AUS")))).isEqualTo(first);
    }

    @Test
    void each_child_account_has_its_own_organizations() {
        String ofParent = entity("{\"organizationToken\":\"t\"}");

        assertThat(caller.with("X-Frankie-CustomerChildID", "child")
                        .inBackground()
                        .post(EXECUTE, "{\"organizationToken\":\"t\"}")
                        .text("entityId"))
                .isNotEqualTo(ofParent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"entityId\":null}",
                "{\"entityId\":\" \"}",
                "{\"entityId\":1}",
                "{\"organizationToken\":\"\"}",
                "{\"entityId\":\"e\",\"organizationToken\":\"t\"}",
                "{\"entityId\":\"e\",\"organization\":{}}",
                "{\"entityId\":\"e\",\"serviceName\":\"\"}",
                "{\"organization\":\"Secret\"}",
                "{\"organization\":{\"details\":{}}}",
                "{\"organization\":{\"details\":{\"registrationDetails\":[]}}}",
                "{\"organization\":{\"details\":{\"registrationDetails\":[{\"number\":\"Secret\"}]}}}"
            })
    void a_body_without_exactly_one_identifier_is_400(String body) {
        ApiResponse response = caller.post(EXECUTE, body);

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.text("errorCode")).isEqualTo("API-0400,");
        assertThat(response.details().toString()).doesNotContain("Secret");
        assertThat(sandbox.executions()).isZero();
    }

    @Test
    void a_workflow_that_is_not_for_organizations_is_404() {
        assertThat(caller.post("/v2/organizations/workflows/pass/execute", "{\"entityId\":\"e\"}")
                        .status())
                .isEqualTo(404);
        assertThat(caller.post("/v2/organizations/workflows/nothing/execute", "{\"entityId\":\"e\"}")
                        .status())
                .isEqualTo(404);
        assertThat(caller.get("/v2/organizations/workflows/pass/execute").status())
                .isEqualTo(405);
    }

    private String entity(String body) {
        return caller.inBackground().post(EXECUTE, body).text("entityId");
    }

    private static String details(String registrations) {
        return "{\"organization\":{\"details\":{\"registrationDetails\":[" + registrations + "]}}}";
    }

    private static String registration(String number, String type, String country) {
        return "{\"number\":\"" + number + "\",\"type\":\"" + type + "\",\"country\":\"" + country + "\"}";
    }
}
