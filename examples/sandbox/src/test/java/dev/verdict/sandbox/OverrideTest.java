package dev.verdict.sandbox;

import static dev.verdict.sandbox.ManualClock.minute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.StatusOverride;
import dev.verdict.Verdict;
import dev.verdict.sandbox.Caller.ApiResponse;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverrideTest {
    private final ManualClock clock = new ManualClock();

    @AutoClose
    private final FrankieOneSandbox sandbox =
            FrankieOneSandbox.builder().clock(clock).looksUntilDone(1).start();

    private final Caller caller = Caller.of(sandbox);

    @Test
    void an_override_changes_the_status_but_not_the_automated_result() {
        String id = caller.execute("e", "fail").result().executionId();
        clock.move(Duration.ofMinutes(1));

        ApiResponse response = caller.with("X-Frankie-Username", "someone@example.com")
                .send("PATCH", Caller.execution("e", "fail", id), "{\"status\":\"PASS\",\"comment\":{\"text\":\"B\"}}");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().asMap()).containsOnlyKeys("requestId", "workflowResult");
        assertThat(response.workflowResult())
                .containsEntry("status", "PASS")
                .containsEntry("result", "FAIL")
                .containsEntry("statusOverrideRequestId", response.text("requestId"))
                .containsEntry("statusOverrideBy", "someone@example.com")
                .containsEntry("statusOverrideAt", minute(1))
                .containsEntry("endedAt", minute(0))
                .containsEntry("updatedAt", minute(1));
        assertThat(response.result().verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
    }

    @Test
    void every_endpoint_shows_an_override() {
        String id = caller.execute("e", "fail").result().executionId();
        ApiResponse override = caller.override("e", "fail", id, "PASS");
        String workflow = Caller.workflow("e", "fail");

        assertThat(caller.poll("e", "fail", id).workflowResult()).isEqualTo(override.workflowResult());
        assertThat(caller.get(workflow).workflowResult()).isEqualTo(override.workflowResult());
        assertThat(caller.get(workflow + "/executions").objects("workflowResults"))
                .containsExactly(override.workflowResult());
    }

    @Test
    void without_a_username_the_override_is_by_api() {
        String id = caller.execute("e", "fail").result().executionId();

        StatusOverride override = caller.override("e", "fail", id, "PASS")
                .result()
                .statusOverride()
                .orElseThrow();

        assertThat(override.by()).isEqualTo("api");
    }

    @Test
    void the_later_of_two_overrides_counts() {
        String id = caller.execute("e", "overridden to fail").result().executionId();
        caller.override("e", "overridden to fail", id, "REVIEW");
        ApiResponse last = caller.override("e", "overridden to fail", id, "PASS");

        assertThat(last.result().verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
        assertThat(last.result().statusOverride().orElseThrow().requestId()).isEqualTo(last.text("requestId"));
    }

    @Test
    void an_override_changes_only_its_own_execution() {
        String id = caller.execute("e", "fail").result().executionId();
        String other = caller.execute("e", "fail").result().executionId();
        caller.override("e", "fail", id, "PASS");

        assertThat(caller.poll("e", "fail", other).result().statusOverride()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "x", "{\"status\":null}", "{\"status\":1}", "{\"status\":\"pass\"}", "{\"status\":\"NEW\"}"
            })
    void an_unknown_status_is_400(String body) {
        String id = caller.execute("e", "fail").result().executionId();

        ApiResponse response = caller.send("PATCH", Caller.execution("e", "fail", id), body);

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.text("errorCode")).isEqualTo("API-0400,");
        assertThat(caller.poll("e", "fail", id).result().statusOverride()).isEmpty();
    }

    @Test
    void an_unknown_execution_is_404() {
        String id = caller.execute("e", "fail").result().executionId();

        assertThat(caller.override("e", "fail", "01KXXQPS5W5GSS6HXNNVQM51DH", "PASS")
                        .status())
                .isEqualTo(404);
        assertThat(caller.override("other", "fail", id, "PASS").status()).isEqualTo(404);
        assertThat(caller.with("X-Frankie-CustomerChildID", "child")
                        .override("e", "fail", id, "PASS")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_execution_that_has_not_ended_is_409() {
        String running = caller.begin("e", "fail");
        String endless = caller.execute("e", "in progress").result().executionId();

        ApiResponse rejected = caller.override("e", "fail", running, "PASS");

        assertThat(rejected.status()).isEqualTo(409);
        assertThat(rejected.text("errorCode")).isEqualTo("API-0409,");
        assertThat(caller.override("e", "in progress", endless, "PASS").status())
                .isEqualTo(409);
        caller.poll("e", "fail", running);
        assertThat(caller.override("e", "fail", running, "PASS").status()).isEqualTo(200);
    }

    @Test
    void is_override_recognizes_an_override() {
        caller.override("e", "fail", "x", "PASS");
        caller.poll("e", "fail", "x");

        assertThat(sandbox.requests()).filteredOn(ReceivedRequest::isOverride).hasSize(1);
        assertThat(sandbox.requests()).filteredOn(ReceivedRequest::isExecute).isEmpty();
    }

    @Test
    void an_execution_of_an_organization_can_be_overridden() {
        String workflow = Caller.workflow("e", Sample.ORGANIZATION_REVIEW);
        String id = caller.post(workflow + "/execute", "").result().executionId();

        assertThat(caller.send("PATCH", workflow + "/executions/" + id, "{\"status\":\"APPROVED\"}")
                        .result()
                        .verdict()
                        .kind())
                .isEqualTo(Verdict.Kind.APPROVED);
    }
}
