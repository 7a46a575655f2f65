package dev.verdict.sandbox;

import static dev.verdict.sandbox.ManualClock.minute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.sandbox.Caller.ApiResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ServiceProfileTest {
    private static final String PROFILE = "/v2/individuals/e/serviceprofiles/KYC";

    private final ManualClock clock = new ManualClock();

    @AutoClose
    private final FrankieOneSandbox sandbox =
            FrankieOneSandbox.builder().clock(clock).looksUntilDone(1).start();

    private final Caller caller = Caller.of(sandbox);

    @Test
    void a_profile_summarizes_its_executions() {
        caller.execute("e", "fail");
        clock.move(Duration.ofMinutes(1));
        String fail = caller.execute("e", "fail").result().executionId();
        String running = caller.begin("e", "review");

        ApiResponse response = caller.get(PROFILE);

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().asMap()).containsOnlyKeys("serviceProfile", "requestId");
        assertThat(response.object("serviceProfile"))
                .containsEntry("serviceName", "KYC")
                .containsEntry("entityId", "e")
                .containsEntry("entityType", "INDIVIDUAL")
                .containsEntry("state", "ACTIVE")
                .containsEntry("latestWorkflowExecutionId", running)
                .containsEntry("createdAt", minute(0))
                .containsEntry("updatedAt", minute(1));
        List<Map<String, Object>> runs = runs(response);
        assertThat(runs).as("the newest of each workflow").hasSize(2);
        assertThat(runs.get(0))
                .containsEntry("workflowName", "fail")
                .containsEntry("workflowExecutionId", fail)
                .containsEntry("workflowExecutionState", "COMPLETED")
                .containsEntry("status", "FAIL")
                .containsEntry("startedAt", minute(1))
                .containsEntry("endedAt", minute(1))
                .doesNotContainKeys("result", "workflowStepResults");
        assertThat(runs.get(1))
                .containsEntry("workflowExecutionState", "IN_PROGRESS")
                .containsEntry("status", null);
    }

    @Test
    void a_profile_shows_overrides() {
        String id = caller.execute("e", "fail").result().executionId();
        String requestId = caller.override("e", "fail", id, "PASS").text("requestId");

        assertThat(runs(caller.get(PROFILE)).get(0))
                .containsEntry("status", "PASS")
                .containsEntry("statusOverrideRequestId", requestId);
    }

    @Test
    void getting_a_profile_is_not_a_poll() {
        String id = caller.begin("e", "fail");
        caller.get(PROFILE);
        caller.get(PROFILE);

        assertThat(caller.poll("e", "fail", id).workflowResult())
                .containsEntry("workflowExecutionState", "IN_PROGRESS");
    }

    @Test
    void a_profile_exists_after_the_first_execution() {
        caller.execute("e", "fail");

        assertThat(caller.get("/v2/individuals/other/serviceprofiles/KYC").status())
                .isEqualTo(404);
        assertThat(caller.get("/v2/individuals/e/serviceprofiles/OTHER").status())
                .isEqualTo(404);
        assertThat(caller.get("/v2/organizations/e/serviceprofiles/KYC").status())
                .isEqualTo(404);
        assertThat(caller.with("X-Frankie-CustomerChildID", "child")
                        .get(PROFILE)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_organization_has_a_profile() {
        caller.post(Caller.workflow("o", Sample.ORGANIZATION_REVIEW) + "/execute", "");

        assertThat(caller.get("/v2/organizations/o/serviceprofiles/KYC").object("serviceProfile"))
                .containsEntry("entityType", "ORGANIZATION");
    }

    @SuppressWarnings("unchecked") // JSON objects
    private static List<Map<String, Object>> runs(ApiResponse response) {
        return (List<Map<String, Object>>) response.object("serviceProfile").get("workflowSummaries");
    }
}
