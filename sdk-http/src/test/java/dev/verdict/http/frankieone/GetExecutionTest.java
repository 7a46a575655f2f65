package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.HttpStatusException;
import dev.verdict.Progress;
import dev.verdict.TransportException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.Verdict;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GetExecutionTest {
    private static final String TEMPLATE =
            "GET /v2/individuals/{entityId}/serviceprofiles/{serviceName}/workflows/{workflowName}"
                    + "/executions/{workflowExecutionId}";

    private final Api api = new Api();
    private final FrankieOneClient client = api.client();

    @AfterEach
    void close() {
        api.close();
    }

    private WorkflowResponse look() {
        return client.individuals().execution("e-1", "KYC", "AML", "x-1");
    }

    @ParameterizedTest
    @EnumSource
    void a_get_returns_the_whole_response(Mode mode) {
        api.answers(200, Json.passed("x-1"));

        assertThat(mode.look(client)).isInstanceOfSatisfying(WorkflowResponse.class, response -> {
            assertThat(response.requestId()).isEqualTo("01REQ");
            assertThat(response.workflowResult().verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
        });
    }

    @Test
    void an_execution_is_requested_by_its_ids() {
        api.answers(202, "{\"workflowExecutionId\":\"x-9\",\"entityId\":\"e-1\",\"serviceName\":\"DEFAULT\"}")
                .answers(200, Json.passed("x-9"))
                .answers(200, Json.passed("x-9"));
        Execution execution = Mode.SYNC.execute(client);
        api.request();

        assertThat(client.individuals().execution(execution).workflowResult().executionId())
                .isEqualTo("x-9");
        Mode.get(client.individuals().executionAsync(execution));

        String path = "/v2/individuals/e-1/serviceprofiles/DEFAULT/workflows/AML/executions/x-9";
        assertThat(api.request().getTarget()).isEqualTo(path);
        assertThat(api.request().getTarget()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"workflowResult\":{\"workflowExecutionId\":\"x-2\",\"workflowExecutionState\":\"COMPLETED\",\"status\":\"PASS\"}}",
                "{\"workflowResult\":{\"workflowExecutionState\":\"COMPLETED\",\"status\":\"PASS\"}}",
                "{\"workflowResult\":{\"workflowExecutionId\":\"\",\"status\":\"PASS\"}}",
                "{\"workflowExecutionId\":\"x-1\",\"workflowResult\":{\"workflowExecutionId\":\"X-1\"}}",
            })
    void a_response_about_another_execution_is_refused(String json) {
        api.answers(200, json);

        assertThat(Mode.SYNC.lookFailure(client))
                .isInstanceOfSatisfying(
                        UnreadableBodyException.class,
                        unreadable ->
                                assertThat(unreadable.location()).isEqualTo("$.workflowResult.workflowExecutionId"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"requestId\":\"01REQ\",\"workflowExecutionState\":\"INPROGRESS\"}",
                "{\"requestId\":\"01REQ\",\"workflowExecutionState\":\"IN_PROGRESS\",\"workflowResult\":null}",
                "{\"requestId\":\"01REQ\",\"workflowExecutionState\":\"INPROGRESS\",\"workflowExecutionId\":\"x-1\"}",
                "{\"requestId\":\"01REQ\",\"workflowExecutionState\":\"INPROGRESS\",\"workflowExecutionId\":null}",
                "{\"requestId\":\"01REQ\",\"workflowExecutionState\":\"IN_PROGRESS\",\"workflowResult\":{}}",
                "{\"requestId\":\"01REQ\",\"workflowExecutionId\":\"x-1\"}",
            })
    void the_deprecated_response_of_a_running_execution_is_a_snapshot(String json) {
        api.answers(200, json);

        WorkflowResponse response = look();

        assertThat(response.requestId()).isEqualTo("01REQ");
        assertThat(response.workflowResult().executionId()).isEqualTo("x-1");
        assertThat(response.workflowResult().progress()).isEqualTo(Progress.RUNNING);
        assertThat(response.workflowResult().verdict().kind()).isEqualTo(Verdict.Kind.PENDING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$.workflowResult      | {'requestId':'01REQ','workflowExecutionState':'COMPLETED'}",
                "$.workflowResult      | {'requestId':'01REQ','workflowExecutionState':'RUNNING'}",
                "$.workflowResult      | {'requestId':'01REQ','workflowExecutionState':['IN_PROGRESS']}",
                "$.workflowResult      | {'requestId':'01REQ'}",
                "$.workflowResult      | {'workflowExecutionId':'x-1','status':'PASS'}",
                "$.workflowResult      | {'workflowExecutionId':'x-1','errorCode':'API-1'}",
                "$.workflowExecutionId | {'workflowExecutionState':'IN_PROGRESS','workflowExecutionId':'x-2'}",
                "$.workflowExecutionId | {'workflowExecutionState':'IN_PROGRESS','workflowExecutionId':7}",
            })
    void any_other_response_without_a_result_is_unreadable(String location, String json) {
        api.answers(200, json.replace('\'', '"'));

        assertThat(Mode.SYNC.lookFailure(client))
                .isInstanceOfSatisfying(
                        UnreadableBodyException.class,
                        unreadable -> assertThat(unreadable.location()).isEqualTo(location));
    }

    /** A 202 needs no result, unless its state says that the execution has ended. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RUNNING | PENDING      | {'workflowExecutionState':'IN_PROGRESS'}",
                "RUNNING | PENDING      | {'requestId':'01REQ'}",
                "RUNNING | PENDING      | {}",
                "UNKNOWN | UNRECOGNIZED | {'workflowExecutionState':'QUEUED'}",
            })
    void an_accepted_response_without_a_result_is_a_snapshot(Progress progress, Verdict.Kind kind, String json) {
        api.answers(202, json.replace('\'', '"'));

        WorkflowResponse response = look();

        assertThat(response.workflowResult().progress()).isEqualTo(progress);
        assertThat(response.workflowResult().verdict().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'workflowExecutionState':'COMPLETED'}", "{'workflowExecutionState':{'state':'IN_PROGRESS'}}"})
    void an_accepted_response_without_a_result_that_should_have_one_is_unreadable(String json) {
        api.answers(202, json.replace('\'', '"'));

        assertThat(Mode.SYNC.lookFailure(client))
                .isInstanceOfSatisfying(
                        UnreadableBodyException.class,
                        unreadable -> assertThat(unreadable.location()).isEqualTo("$.workflowResult"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Bad gateway</html>", "null", "[]", "{\"workflowResult\":{\"work", "\u0000"})
    void an_unreadable_response_differs_from_a_missing_one(String body) {
        api.answers(200, body);

        assertThat(Mode.ASYNC.lookFailure(client)).isInstanceOf(UnreadableBodyException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "300, false", "302, false", "304, false", "400, false", "401, false", "403, false", "404, false", "408, true",
        "409, false", "418, false", "422, false", "429, true", "500, true", "502, true", "503, true", "504, true"
    })
    void any_other_status_is_an_error(int status, boolean retryable) {
        api.answers(status, "{\"errorCode\":\"API-1,\",\"requestId\":\"01REQ\"}")
                .answers(200, Json.passed("x-1"));

        Throwable failure = Mode.ASYNC.lookFailure(client);

        assertThat(failure)
                .isInstanceOfSatisfying(HttpStatusException.class, error -> {
                    assertThat(error.status()).isEqualTo(status);
                    assertThat(error.isRetryable()).isEqualTo(retryable);
                })
                .hasMessageStartingWith(TEMPLATE + ": HTTP " + status);
        assertThat(api.requests()).as("no retry of OkHttp's own").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "1", "99999999999", "Wed, 21 Oct 2065 07:28:00 GMT"})
    void a_retry_after_header_does_not_make_a_503_retried(String retryAfter) {
        api.answers(new MockResponse.Builder().code(503).addHeader("Retry-After", retryAfter))
                .answers(200, Json.passed("x-1"));

        assertThat(Mode.SYNC.lookFailure(client))
                .isInstanceOfSatisfying(
                        HttpStatusException.class,
                        error -> assertThat(error.status()).isEqualTo(503));
        assertThat(api.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_broken_connection_is_a_transport_failure_and_not_retried(Mode mode) {
        api.answers(new MockResponse.Builder().onResponseStart(SocketEffect.ShutdownConnection.INSTANCE))
                .answers(200, Json.passed("x-1"));

        assertThat(mode.lookFailure(client))
                .isInstanceOf(TransportException.class)
                .hasMessageStartingWith(TEMPLATE + ": no response");
        assertThat(api.requests()).isEqualTo(1);
    }

    @Test
    void a_truncated_response_is_a_transport_failure() {
        api.answers(new MockResponse.Builder()
                .body(Json.passed("x-1"))
                .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE));

        assertThat(Mode.SYNC.lookFailure(client)).isInstanceOf(TransportException.class);
    }
}
