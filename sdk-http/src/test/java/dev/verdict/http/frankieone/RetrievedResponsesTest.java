package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.HttpStatusException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.Verdict;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.api.RetrievedResponse;
import dev.verdict.http.RetryPolicy;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import mockwebserver3.MockResponse;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses to earlier calls, with the latest execution, and as bytes for the audit file. */
class RetrievedResponsesTest {
    private static final RetryPolicy EAGER =
            RetryPolicy.defaults().withBackoff(Duration.ofMillis(1), Duration.ofMillis(1));

    private final Api api = new Api();
    private final FrankieOneClient client = api.client(api.builder().retryPolicy(EAGER));

    @AfterEach
    void close() {
        api.close();
    }

    private RetrievedResponse retrieve(Mode mode) {
        return mode == Mode.SYNC ? client.retrieve("r-1") : Mode.get(client.retrieveAsync("r-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"origHTTPstatus\":202,\"payload\":{\"workflowExecutionId\":\"x-1\"}}",
                "{\"origHTTPstatus\":202,\"payload\":\"{\\\"workflowExecutionId\\\":\\\"x-1\\\"}\"}",
            })
    void retrieve_accepts_a_payload_as_an_object_or_as_its_json_string(String json) {
        for (Mode mode : Mode.values()) {
            api.answers(200, json);

            RetrievedResponse retrieved = retrieve(mode);

            assertThat(retrieved.origHttpStatus()).isEqualTo(202);
            assertThat(retrieved.payload().get("workflowExecutionId")).isEqualTo("x-1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void retrieve_response_parses_the_response_about_an_execution(Mode mode) {
        api.answers(200, "{\"origHTTPstatus\":200,\"payload\":" + Json.passed("x-1") + "}")
                .answers(
                        200,
                        "{\"origHTTPstatus\":202,\"payload\":{\"requestId\":\"r\",\"workflowExecutionId\":\"x-1\"}}")
                .answers(200, "{\"origHTTPstatus\":200,\"payload\":{\"workflows\":[]}}");

        assertThat(retrieveResponse(mode).verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
        assertThat(retrieveResponse(mode).verdict().kind()).isEqualTo(Verdict.Kind.PENDING);
        assertThat(catchThrowable(() -> retrieveResponse(mode))).isInstanceOf(UnreadableBodyException.class);
    }

    private WorkflowResponse retrieveResponse(Mode mode) {
        return mode == Mode.SYNC ? client.retrieveResponse("r-1") : Mode.get(client.retrieveResponseAsync("r-1"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 429, 500, 503})
    void retrieve_throws_the_error_of_the_earlier_call_without_retries(int status) {
        for (Mode mode : Mode.values()) {
            int before = api.requests();
            api.answers(
                    200,
                    "{\"origHTTPstatus\":" + status
                            + ",\"payload\":{\"errorCode\":\"API-1,\",\"requestId\":\"01EARLIER\"}}");

            assertThat(catchThrowable(() -> retrieve(mode)))
                    .isInstanceOfSatisfying(HttpStatusException.class, error -> {
                        assertThat(error.status()).isEqualTo(status);
                        assertThat(error.errorCode()).hasValue("API-1");
                        assertThat(error.requestId()).hasValue("01EARLIER");
                    })
                    .hasMessageStartingWith("GET /v2/retrieve/{requestId}: HTTP " + status);
            assertThat(api.requests() - before).isEqualTo(1);
        }
    }

    @Test
    void a_failure_of_the_retrieve_call_itself_is_retried() {
        api.answers(503, "").answers(200, "{\"origHTTPstatus\":200,\"payload\":{}}");

        assertThat(retrieve(Mode.SYNC).origHttpStatus()).isEqualTo(200);
        assertThat(api.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"payload\":{}}",
                "{\"origHTTPstatus\":200}",
                "{\"origHTTPstatus\":200,\"payload\":\"no json\"}",
                "{\"origHTTPstatus\":\"OK\",\"payload\":{}}",
                "[]",
            })
    void a_body_without_an_earlier_response_is_unreadable(String json) {
        api.answers(200, json);

        assertThat(catchThrowable(() -> retrieve(Mode.SYNC))).isInstanceOf(UnreadableBodyException.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_latest_execution_of_another_workflow_is_refused(Mode mode) {
        api.answers(
                200,
                "{\"workflowResult\":{\"workflowExecutionId\":\"x-1\",\"workflowName\":\"Canarybird\","
                        + "\"workflowExecutionState\":\"COMPLETED\",\"status\":\"PASS\"}}");
        Individuals individuals = client.individuals();

        assertThat(catchThrowable(() -> {
                    if (mode == Mode.SYNC) {
                        individuals.latestExecution("e-1", "KYC", "AML");
                    } else {
                        Mode.get(individuals.latestExecutionAsync("e-1", "KYC", "AML"));
                    }
                }))
                .isInstanceOfSatisfying(
                        UnreadableBodyException.class,
                        unreadable -> assertThat(unreadable.location()).isEqualTo("$.workflowResult.workflowName"))
                .hasMessageNotContaining("Canarybird");
        assertThat(api.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"workflowExecutionId\":\"\",", "\"workflowExecutionId\":\"..\","})
    void the_latest_execution_must_name_its_id(String id) {
        api.answers(200, "{\"workflowResult\":{" + id + "\"status\":\"PASS\"}}");

        assertThat(catchThrowable(() -> client.individuals().latestExecution("e-1", "KYC", "AML")))
                .isInstanceOfSatisfying(
                        UnreadableBodyException.class,
                        unreadable ->
                                assertThat(unreadable.location()).isEqualTo("$.workflowResult.workflowExecutionId"));
    }

    private static final String ODD = " \r\n{ \"workflowResult\" :\t{\"workflowExecutionId\":\"x-1\", \"n\":1.50e+1,"
            + "\"u\":\"\\u00e5\u00e5\", \"z\" : { } }\n,\"later\":[ ]}\n\n ";

    private Execution execution() {
        return Execution.of(
                new ExecutionReference(api.url(), null, EntityKind.INDIVIDUAL, "e-1", "KYC", "AML", "x-1", null, null));
    }

    private byte[] asSent(Mode mode) {
        return mode == Mode.SYNC
                ? client.individuals().executionAsSent(execution(), DetailLevel.META)
                : Mode.get(client.individuals().executionAsSentAsync(execution(), DetailLevel.META));
    }

    @ParameterizedTest
    @EnumSource
    void execution_as_sent_returns_the_exact_bytes(Mode mode) throws Exception {
        Buffer gzipped = new Buffer();
        try (var sink = Okio.buffer(new GzipSink(gzipped))) {
            sink.writeUtf8(ODD);
        }
        api.answers(200, ODD)
                .answers(new MockResponse.Builder()
                        .addHeader("Content-Encoding", "gzip")
                        .body(gzipped));

        assertThat(asSent(mode)).isEqualTo(ODD.getBytes(StandardCharsets.UTF_8));
        assertThat(asSent(mode)).as("uncompressed").isEqualTo(ODD.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"workflowResult\":{\"workflowExecutionId\":\"x-2\"}}",
                "{\"workflowResult\":{}}",
                "{\"workflowResult\":{\"workflowExecutionId\":\"x-1\"",
                "{}",
                "<html>",
                "",
            })
    void execution_as_sent_refuses_a_response_about_another_execution(String body) {
        for (Mode mode : Mode.values()) {
            api.answers(200, body);

            assertThat(catchThrowable(() -> asSent(mode))).isInstanceOf(UnreadableBodyException.class);
        }
    }

    @Test
    void execution_as_sent_returns_the_deprecated_response_of_a_running_execution() {
        String running = "{ \"workflowExecutionState\":\"INPROGRESS\"}";
        api.answers(200, running);

        assertThat(asSent(Mode.SYNC)).asString(StandardCharsets.UTF_8).isEqualTo(running);
    }
}
