package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.sandbox.Caller.ApiResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectionTest {
    @AutoClose
    private final FrankieOneSandbox sandbox = FrankieOneSandbox.start();

    private final Caller caller = Caller.of(sandbox);

    @Test
    void errors_are_in_the_platforms_format_including_the_trailing_comma() {
        ApiResponse response = caller.execute("e", "no such workflow");

        assertThat(response.status()).isEqualTo(404);
        assertThat(response.http().headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
        assertThat(response.json().asMap()).containsOnlyKeys("errorCode", "errorMsg", "details", "requestId");
        assertThat(response.text("errorCode")).isEqualTo("API-0404,");
        assertThat(response.text("errorMsg")).isNotBlank();
        assertThat(response.text("requestId")).hasSize(26);
        assertThat(response.details()).hasSize(1);
        assertThat(response.details().get(0)).containsOnlyKeys("issue", "issueLocation", "issueType");
    }

    @Test
    void a_missing_key_is_401() {
        assertRejected(caller.without("api_key").execute("e", "fail"), 401, "AUTH-0401,");
    }

    @Test
    void a_wrong_key_is_401_and_not_repeated() {
        ApiResponse response = caller.with("api_key", "of-somebody-else").execute("e", "fail");

        assertRejected(response, 401, "AUTH-0002,");
        assertThat(new String(response.http().body(), StandardCharsets.UTF_8)).doesNotContain("of-somebody-else");
    }

    @Test
    void a_missing_customer_is_400() {
        assertRejected(caller.without("X-Frankie-CustomerID").execute("e", "fail"), 400, "API-0400,");
    }

    @Test
    void another_customer_is_403() {
        assertRejected(caller.with("X-Frankie-CustomerID", "x").execute("e", "fail"), 403, "ENT-1010,");
    }

    @Test
    void the_credentials_of_one_sandbox_are_not_those_of_another() {
        try (FrankieOneSandbox other = FrankieOneSandbox.start()) {
            assertThat(other.apiKey()).isNotEqualTo(sandbox.apiKey());
            assertThat(other.customerId()).isNotEqualTo(sandbox.customerId());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v2",
                "/v2.",
                "/v21/individuals/e/serviceprofiles/KYC/workflows/pass/execute",
                "/v2.x/individuals/e/serviceprofiles/KYC/workflows/pass/execute",
                "/v2/individuals",
                "/v3/individuals/e/serviceprofiles/KYC/workflows/pass/execute",
                "/v2/people/e/serviceprofiles/KYC/workflows/pass/execute",
                "/v2/individuals//serviceprofiles/KYC/workflows/pass/execute",
                "/v2/individuals/e/serviceprofiles/KYC/workflows/pass/execute/",
                "/v2/individuals/e/serviceprofiles/KYC/workflows/pass/executes",
                "/v2/individuals/e/serviceprofiles/KYC/workflows/AUS/V2/execute",
                "/v2/individuals/e/../e/serviceprofiles/KYC/workflows/pass/execute",
                "/v2/organizations/new/serviceprofiles/KYC/workflows/organization%20review/execute"
            })
    void an_unknown_path_is_404(String path) {
        assertRejected(caller.send("POST", path, "{\"individual\":{}}"), 404, "API-0404,");
    }

    @Test
    void a_plus_in_a_path_is_not_a_space() {
        String path = "/v2/individuals/e/serviceprofiles/KYC/workflows/overridden+to+pass/execute";

        assertRejected(caller.send("POST", path, ""), 404, "API-0404,");
    }

    @Test
    void a_workflow_for_organizations_does_not_exist_for_individuals() {
        assertRejected(caller.execute("e", Sample.ORGANIZATION_REVIEW.workflowName()), 404, "API-0404,");
    }

    @Test
    void a_wrong_method_is_405_and_names_the_allowed_methods() {
        ApiResponse execute = caller.send("GET", Caller.workflow("e", "pass") + "/execute", "");
        ApiResponse poll = caller.send("PUT", Caller.execution("e", "pass", "x"), "");

        assertRejected(execute, 405, "API-0405,");
        assertThat(execute.http().headers().firstValue("Allow")).hasValue("POST");
        assertRejected(poll, 405, "API-0405,");
        assertThat(poll.http().headers().firstValue("Allow")).hasValue("GET, PATCH");
        assertThat(caller.send("HEAD", Caller.workflow("e", "pass") + "/execute", "")
                        .status())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "[]", "\"text\"", "{\"individual\":{}", " "})
    void a_body_that_is_not_a_json_object_is_400(String body) {
        assertRejected(caller.send("POST", Caller.workflow("new", "pass") + "/execute", body), 400, "API-0400,");
        assertRejected(caller.send("POST", Caller.workflow("e", "pass") + "/execute", body), 400, "API-0400,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"individual\":null}", "{\"individual\":\"Secret\"}"})
    void a_create_without_an_individual_is_400_with_details(String body) {
        ApiResponse response = caller.send("POST", Caller.workflow("new", "pass") + "/execute", body);

        assertRejected(response, 400, "API-0400,");
        assertThat(response.details()).hasSize(1);
        assertThat(response.details().toString()).doesNotContain("Secret");
    }

    @Test
    void an_unknown_execution_is_404() {
        assertRejected(caller.poll("e", "pass", "01KXXQPS5W5GSS6HXNNVQM51DH"), 404, "API-0404,");
    }

    @Test
    void an_execution_is_found_only_under_its_own_path() {
        String id = caller.begin("e", "pass");

        assertRejected(caller.poll("other", "pass", id), 404, "API-0404,");
        assertRejected(caller.poll("e", "fail", id), 404, "API-0404,");
        String otherService = Caller.execution("e", "pass", id).replace("KYC", "OTHER");
        assertRejected(caller.send("GET", otherService, ""), 404, "API-0404,");
        assertThat(caller.poll("e", "pass", id).status()).isEqualTo(200);
    }

    @Test
    void an_execution_belongs_to_its_child_account() {
        Caller child = caller.with("X-Frankie-CustomerChildID", "child-1");
        String ofChild = child.begin("e", "pass");
        String ofParent = caller.begin("e", "pass");

        assertThat(child.poll("e", "pass", ofChild).status()).isEqualTo(200);
        assertRejected(caller.poll("e", "pass", ofChild), 404, "API-0404,");
        assertRejected(
                caller.with("X-Frankie-CustomerChildID", "child-2").poll("e", "pass", ofChild), 404, "API-0404,");
        assertRejected(child.poll("e", "pass", ofParent), 404, "API-0404,");
    }

    @Test
    void a_rejected_request_starts_no_execution() {
        caller.without("api_key").execute("e", "pass");
        caller.execute("e", "no such workflow");
        caller.send("POST", Caller.workflow("e", "pass") + "/execute", "x");
        caller.send("POST", Caller.workflow("new", "pass") + "/execute", "{}");

        assertThat(sandbox.executions()).isZero();
        assertThat(sandbox.requests()).hasSize(4);
    }

    private static void assertRejected(ApiResponse response, int status, String errorCode) {
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.text("errorCode")).isEqualTo(errorCode);
        assertThat(response.details()).isNotNull();
        assertThat(response.text("requestId")).hasSize(26);
    }
}
