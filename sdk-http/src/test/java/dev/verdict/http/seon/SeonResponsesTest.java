package dev.verdict.http.seon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verdict.HttpStatusException;
import dev.verdict.HttpStatusException.Kind;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Mode;
import java.util.List;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SEON's responses to the start of a run, and what the caller gets. */
class SeonResponsesTest {
    private static final WorkflowInputs INPUTS = WorkflowInputs.of("customer-4711");

    private final Api api = new Api();
    private final SeonClient client = api.seon(api.seonBuilder());
    private final List<Supplier<StartedRun>> ways =
            List.of(() -> client.initWorkflow("w-1", INPUTS), () -> Mode.get(client.initWorkflowAsync("w-1", INPUTS)));

    @AfterEach
    void close() {
        api.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "<html>canary</html>",
                "{\"data\":null}",
                "{\"data\":\"canary\"}",
                "{\"data\":[{\"executionId\":\"run-1\"}]}",
                "{\"data\":{\"token\":\"canary\"}}",
                "{\"data\":{\"executionId\":null,\"token\":\"canary\"}}",
                "{\"data\":{\"executionId\":7.5,\"token\":\"canary\"}}",
                "{\"data\":{\"executionId\":true,\"token\":\"canary\"}}",
                "{\"success\":true,\"error\":{},\"data\":{}}",
                "{\"data\":{\"executionId\":1e999999999,\"token\":\"canary\"}}",
                "{\"data\":{\"executionId\":[\"run-1\"]}}",
                "{\"data\":{\"executionId\":{\"id\":\"run-1\"}}}",
                "{\"data\":{\"executionId\":\" \",\"token\":\"canary\"}}",
                "{\"data\":{\"executionId\":\"run-1\",\"executionId\":\"run-2\"}}",
                "{\"executionId\":\"run-1\",\"token\":\"canary\"}",
                "{\"data\":{\"executionId\":\"run-1\",\"token\":\"can",
            })
    void a_2xx_without_a_run_id_leaves_the_outcome_unknown_and_is_not_retried(String body) {
        for (Supplier<StartedRun> way : ways) {
            api.answers(200, body);

            assertThat(catchThrowable(way::get))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessageContaining("admin panel")
                    .hasCauseInstanceOf(UnreadableBodyException.class)
                    .satisfies(failure -> assertThat(
                                    failure.getMessage() + failure.getCause().getMessage())
                            .doesNotContain("canary", "customer-4711"));
        }
        assertThat(api.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202})
    void any_2xx_with_a_run_id_is_a_start(int status) {
        api.answers(status, "{\"data\":{\"executionId\":\"run-1\",\"token\":7,\"new\":1},\"also\":\"new\"}");

        StartedRun started = client.initWorkflow("w-1", INPUTS);

        assertThat(started.runId()).isEqualTo("run-1");
        assertThat(started.token()).isNull();
        assertThat(started.userId()).isEqualTo("customer-4711");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "12345.0", "1.2345E4", "\"12345\""})
    void a_numeric_id_equals_its_string(String id) {
        for (Supplier<StartedRun> way : ways) {
            api.answers(200, "{\"data\":{\"executionId\":" + id + ",\"token\":\"t\"}}");

            assertThat(way.get().runId()).isEqualTo("12345");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "\"\"", "[]", "false", "{\"code\":null,\"message\":\"\"}"})
    void an_empty_error_is_no_error(String error) {
        api.answers(200, "{\"success\":true,\"error\":" + error + ",\"data\":{\"executionId\":\"run-1\"}}");

        assertThat(client.initWorkflow("w-1", INPUTS).runId()).isEqualTo("run-1");
    }

    @ParameterizedTest
    @CsvSource({
        "400, VALIDATION, MISSING_REQUIRED_INPUTS",
        "400, VALIDATION, INVALID_INPUT_FORMAT",
        "401, AUTHENTICATION, UNAUTHORIZED",
        "403, PERMISSION, FORBIDDEN",
        "404, NOT_FOUND, WORKFLOW_NOT_FOUND",
    })
    void a_refusal_has_a_kind_and_seons_code(int status, Kind kind, String code) {
        for (Supplier<StartedRun> way : ways) {
            api.answers(status, "{\"error\":{\"code\":\"" + code + "\",\"message\":\"canary of a person\"}}");

            HttpStatusException refused = catchThrowableOfType(HttpStatusException.class, way::get);

            assertThat(refused.kind()).isEqualTo(kind);
            assertThat(refused.errorCode()).contains(code);
            assertThat(refused.details())
                    .extracting(HttpStatusException.Detail::issue)
                    .containsExactly("canary of a person");
            assertThat(refused).hasMessage("POST /v1/init-workflow: HTTP " + status + ", error code " + code);
        }
        assertThat(api.requests()).isEqualTo(2);
    }

    @Test
    void an_internal_error_leaves_the_outcome_unknown_and_its_code_is_in_the_cause() {
        for (Supplier<StartedRun> way : ways) {
            api.answers(500, "{\"error\":{\"code\":\"INTERNAL_ERROR\"}}");

            assertThat(catchThrowable(way::get))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .cause()
                    .isInstanceOfSatisfying(HttpStatusException.class, cause -> {
                        assertThat(cause.kind()).isEqualTo(Kind.SERVER);
                        assertThat(cause.errorCode()).contains("INTERNAL_ERROR");
                    });
        }
        assertThat(api.requests()).isEqualTo(2);
    }

    @Test
    void a_429_on_every_attempt_is_a_refusal() {
        for (int i = 0; i < 4; i++) {
            api.answers(new MockResponse.Builder()
                    .code(429)
                    .addHeader("Retry-After", "0")
                    .body("{\"error\":{\"code\":\"RATE_LIMITED\"}}"));
        }

        HttpStatusException refused =
                catchThrowableOfType(HttpStatusException.class, () -> client.initWorkflow("w-1", INPUTS));

        assertThat(refused.kind()).isEqualTo(Kind.RATE_LIMIT);
        assertThat(refused.errorCode()).contains("RATE_LIMITED");
        assertThat(api.requests()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"code\":\"FORBIDDEN\",\"error\":\"Forbidden\"}",
                "{\"error\":\"FORBIDDEN\"}",
                "{\"errorCode\":\"FORBIDDEN\",\"error\":{\"message\":\"m\"}}",
                "{\"error\":{\"error\":\"no word\",\"errorCode\":\"FORBIDDEN\"}}",
                "{\"error\":\"Forbidden\",\"message\":\"FORBIDDEN\"}",
                "{\"error\":{\"code\":7},\"code\":\"FORBIDDEN\"}",
            })
    void the_code_is_found_in_every_format_of_such_bodies(String body) {
        api.answers(403, body);

        assertThat(catchThrowableOfType(HttpStatusException.class, () -> client.initWorkflow("w-1", INPUTS))
                        .errorCode())
                .contains("FORBIDDEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":\"canary@shop.example\"}",
                "{\"error\":{\"code\":\"04711004711\"}}",
                "{\"error\":{\"code\":4711004711}}",
                "{\"error\":{\"code\":\"E1234567\"}}",
                "{\"error\":{\"code\":{\"CANARY\":\"CANARY\"}}}",
                "{\"error\":{\"code\":[2002]}}",
                "{\"error\":{\"code\":2002.5}}",
                "{\"error\":{\"code\":2E2147483647}}",
                "{\"message\":4711}",
                "{\"code\":\"+61400004711\"}",
                "{\"message\":\"canary\"}",
                "{\"errorCode\":\"CANARY canary\"}",
                "{\"error\":[\"CANARY\"]}",
                "{\"error\":null,\"code\":null}",
                "canary",
            })
    void request_data_is_not_a_code_of_seon_and_not_printed(String body) {
        api.answers(400, body);

        HttpStatusException refused =
                catchThrowableOfType(HttpStatusException.class, () -> client.initWorkflow("w-1", INPUTS));

        assertThat(refused.errorCode()).isEmpty();
        assertThat(refused).hasMessage("POST /v1/init-workflow: HTTP 400");
    }

    @Test
    void malformed_unicode_is_refused_before_anything_is_sent() {
        for (Supplier<StartedRun> way : List.<Supplier<StartedRun>>of(
                () -> client.initWorkflow("w-1", WorkflowInputs.of("\uD800")),
                () -> client.initWorkflow("w-\uD800", INPUTS),
                () -> Mode.get(client.initWorkflowAsync("w-1", INPUTS.withFullName("A\uDC00"))))) {
            assertThat(catchThrowable(way::get)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(api.requests()).isZero();
    }
}
