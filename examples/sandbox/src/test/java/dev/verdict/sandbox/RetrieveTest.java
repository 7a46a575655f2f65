package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.Caller.ApiResponse;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RetrieveTest {
    @AutoClose
    private final FrankieOneSandbox sandbox =
            FrankieOneSandbox.builder().looksUntilDone(1).start();

    private final Caller caller = Caller.of(sandbox);

    @Test
    void a_response_can_be_retrieved_as_a_string() {
        ApiResponse execute = caller.execute("e", "fail");

        ApiResponse again = retrieve(execute);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().asMap())
                .isEqualTo(Map.of(
                        "origHTTPstatus",
                        BigDecimal.valueOf(200),
                        "payload",
                        new String(execute.http().body(), StandardCharsets.UTF_8)));
        assertThat(retrieve(execute, "?payload=string").json()).isEqualTo(again.json());
    }

    @Test
    void a_response_can_be_retrieved_as_an_object() {
        ApiResponse execute = caller.execute("e", "fail");

        ApiResponse again = retrieve(execute, "?payload=object");

        assertThat(again.object("payload")).isEqualTo(execute.json().asMap());
        assertThat(retrieve(execute, "?payload=xml").status()).isEqualTo(400);
    }

    @Test
    void an_ended_execution_is_retrieved_with_its_result() {
        ApiResponse accepted = caller.inBackground().execute("e", "fail");

        ApiResponse running = retrieve(accepted, "?payload=object");
        ApiResponse ended = retrieve(accepted, "?payload=object");

        assertThat(running.json().get("origHTTPstatus")).isEqualTo(BigDecimal.valueOf(202));
        assertThat(running.object("payload")).isEqualTo(accepted.json().asMap());
        assertThat(ended.json().get("origHTTPstatus")).isEqualTo(BigDecimal.valueOf(200));
        assertThat(ended.object("payload"))
                .containsOnlyKeys("requestId", "workflowResult", "individual", "serviceProfile")
                .containsEntry("requestId", accepted.text("requestId"));
        assertThat(payload(ended).get("workflowResult").toString()).contains(accepted.text("workflowExecutionId"));
    }

    @Test
    void a_retrieved_result_shows_polls_and_overrides() {
        ApiResponse accepted = caller.inBackground().execute("e", "fail");
        String id = accepted.text("workflowExecutionId");
        caller.poll("e", "fail", id);
        ApiResponse override = caller.override("e", "fail", id, "PASS");

        assertThat(payload(retrieve(accepted, "?payload=object")).get("workflowResult"))
                .isEqualTo(override.workflowResult());
    }

    @Test
    void a_running_execution_is_retrieved_as_accepted() {
        ApiResponse accepted = caller.inBackground().execute("e", "in progress");
        retrieve(accepted);
        retrieve(accepted);

        assertThat(retrieve(accepted).json().get("origHTTPstatus")).isEqualTo(BigDecimal.valueOf(202));
    }

    @Test
    void responses_to_creates_gets_and_overrides_can_be_retrieved_and_so_can_errors() {
        ApiResponse created = caller.post(Caller.workflow("new", "fail") + "/execute", "{\"individual\":{}}");
        String id = caller.execute("e", "fail").result().executionId();
        ApiResponse organization =
                caller.post("/v2/organizations/workflows/organization%20review/execute", "{\"entityId\":\"o\"}");
        ApiResponse poll = caller.poll("e", "fail", id);
        ApiResponse latest = caller.get(Caller.workflow("e", "fail"));
        ApiResponse override = caller.override("e", "fail", id, "PASS");
        ApiResponse rejected = caller.override("e", "fail", id, "NEW");
        ApiResponse notFound = caller.execute("e", "nothing");

        for (ApiResponse given :
                new ApiResponse[] {created, organization, poll, latest, override, rejected, notFound}) {
            ApiResponse again = retrieve(given, "?payload=object");

            assertThat(again.json().get("origHTTPstatus")).hasToString(String.valueOf(given.status()));
            assertThat(again.object("payload")).isEqualTo(given.json().asMap());
        }
        assertThat(retrieve(poll, "?payload=object").object("payload"))
                .as("the response to the earlier poll is unchanged")
                .isEqualTo(poll.json().asMap());
    }

    @Test
    void a_lost_response_can_be_retrieved() {
        sandbox.next(Fault.body(200, "", new byte[0]));
        caller.execute("e", "fail");
        sandbox.dropNext();
        caller.executeAsync("e", "fail")
                .handle((response, lost) -> assertThat(lost).isNotNull())
                .join();

        String requestId = (String)
                caller.get(Caller.workflow("e", "fail")).workflowResult().get("requestId");
        assertThat(sandbox.executions()).isEqualTo(1);
        assertThat(caller.get("/v2/retrieve/" + requestId).json().get("origHTTPstatus"))
                .isEqualTo(BigDecimal.valueOf(200));
    }

    @Test
    void an_unknown_request_or_one_of_another_account_is_404() {
        ApiResponse execute = caller.execute("e", "fail");

        assertThat(caller.get("/v2/retrieve/01KXXQPS5W5GSS6HXNNVQM51DH").status())
                .isEqualTo(404);
        assertThat(caller.with("X-Frankie-CustomerChildID", "child")
                        .get("/v2/retrieve/" + execute.text("requestId"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_newest_thousand_responses_are_kept() {
        ApiResponse first = caller.poll("e", "fail", "x");
        ApiResponse second = caller.poll("e", "fail", "x");
        for (int i = 0; i < 999; i++) {
            caller.poll("e", "fail", "x");
        }

        assertThat(retrieve(first).status()).isEqualTo(404);
        assertThat(retrieve(second).status()).isEqualTo(200);
    }

    private ApiResponse retrieve(ApiResponse given) {
        return retrieve(given, "");
    }

    private ApiResponse retrieve(ApiResponse given, String query) {
        return caller.get("/v2/retrieve/" + given.text("requestId") + query);
    }

    private static JsonObject payload(ApiResponse retrieved) {
        return JsonObject.of(retrieved.object("payload"));
    }
}
