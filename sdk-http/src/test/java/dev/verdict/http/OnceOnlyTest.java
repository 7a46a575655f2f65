package dev.verdict.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.HttpStatusException;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.TransportException;
import dev.verdict.UnreadableBodyException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A POST that starts an execution is sent once. Each scenario has a good answer ready for a second one. */
class OnceOnlyTest {
    private final Api api = new Api();
    private final FrankieOneClient client = api.client();

    @AfterEach
    void close() {
        api.close();
    }

    /** What can go wrong after a request has arrived. */
    enum Fault {
        SERVICE_UNAVAILABLE_RETRY_AT_ONCE(answer -> answer.code(503).addHeader("Retry-After", "0"), 503),
        SERVICE_UNAVAILABLE_RETRY_BEYOND_AN_INT(
                answer -> answer.code(503).addHeader("Retry-After", "99999999999"), 503),
        SERVICE_UNAVAILABLE(answer -> answer.code(503), 503),
        REQUEST_TIMEOUT(answer -> answer.code(408), 408),
        REQUEST_TIMEOUT_RETRY_AT_ONCE(answer -> answer.code(408).addHeader("Retry-After", "0"), 408),
        MISDIRECTED(answer -> answer.code(421), 421),
        UNKNOWN_STATUS(answer -> answer.code(418), 418),
        SERVER_ERROR(answer -> answer.code(500).body("{}"), 500),
        BAD_GATEWAY_HTML(answer -> answer.code(502).body("<html>"), 502),
        GATEWAY_TIMEOUT(answer -> answer.code(504), 504),
        REDIRECT_TO_ITSELF(answer -> answer.code(307).addHeader("Location", "/"), 307),
        ERROR_BREAKS_OFF(
                answer -> answer.code(500).body("{\"errorCode\":\"x\"}").onResponseBody(close()), 500),
        DISCONNECT_BEFORE_ANSWER(answer -> answer.onResponseStart(close()), TransportException.class),
        DISCONNECT_IN_ANSWER(
                answer -> answer.body(Json.passed("x-1")).onResponseBody(close()), TransportException.class),
        DISCONNECT_IN_REQUEST(answer -> answer.onRequestBody(close()), TransportException.class),
        EMPTY_ANSWER(answer -> answer, UnreadableBodyException.class),
        NO_CONTENT(answer -> answer.code(204), UnreadableBodyException.class),
        HTML_ANSWER(answer -> answer.body("<html>"), UnreadableBodyException.class),
        CUT_OFF_JSON(answer -> answer.body("{\"workflowResult\":{"), UnreadableBodyException.class),
        NOT_CHUNKED(
                answer -> answer.body("{}").removeHeader("Content-Length").setHeader("Transfer-Encoding", "chunked"),
                TransportException.class),
        NOT_GZIPPED(answer -> answer.body("{}").setHeader("Content-Encoding", "gzip"), TransportException.class);

        private final UnaryOperator<MockResponse.Builder> answer;
        private final int status;
        private final Class<?> cause;

        Fault(UnaryOperator<MockResponse.Builder> answer, int status) {
            this.answer = answer;
            this.status = status;
            this.cause = HttpStatusException.class;
        }

        Fault(UnaryOperator<MockResponse.Builder> answer, Class<?> cause) {
            this.answer = answer;
            this.status = 0;
            this.cause = cause;
        }

        private static SocketEffect close() {
            return SocketEffect.ShutdownConnection.INSTANCE;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatever_goes_wrong_after_sending_leaves_the_outcome_open_and_is_not_sent_again(Fault fault) {
        for (Mode mode : Mode.values()) {
            int before = api.requests();
            Instant start = Instant.now();
            api.answers(fault.answer.apply(new MockResponse.Builder()));

            Throwable failure = mode.executeFailure(client);

            api.request();
            assertThat(api.requests() - before)
                    .as("requests at the server, %s", mode)
                    .isEqualTo(1);
            assertThat(failure).isInstanceOfSatisfying(OutcomeUnknownException.class, unknown -> {
                assertThat(unknown.isRetryable()).isFalse();
                assertThat(unknown.sentAt()).isBetween(start, Instant.now());
                assertThat(unknown.operation())
                        .isEqualTo("POST /v2/individuals/{entityId}/serviceprofiles/{serviceName}/workflows"
                                + "/{workflowName}/execute (entityId e-1, serviceName KYC, workflowName AML)");
                assertThat(unknown.howToFindOut())
                        .contains("GET /v2/individuals/{entityId}/serviceprofiles/{serviceName}/workflows"
                                + "/{workflowName}/executions");
            });
            assertThat(failure.getCause()).isInstanceOf(fault.cause);
            if (failure.getCause() instanceof HttpStatusException answer) {
                assertThat(answer.status()).as("the status of the one answer").isEqualTo(fault.status);
            }
        }
        // A second sending would have found a good answer.
        api.answers(202, Json.started("x-1"));
        assertThat(Mode.SYNC.execute(client).executionId()).isEqualTo("x-1");
    }

    @ParameterizedTest
    @EnumSource
    void a_good_answer_that_is_ready_for_a_second_sending_is_not_fetched(Fault fault) {
        api.answers(fault.answer.apply(new MockResponse.Builder())).answers(202, Json.started("x-1"));

        Throwable failure = catchThrowable(() -> Mode.SYNC.create(client));

        assertThat(failure)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("POST /v2/individuals/new/serviceprofiles/{serviceName}")
                .hasMessageContaining("external reference");
        api.request();
        assertThat(api.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 422, 429})
    void a_refusal_says_that_nothing_was_started(int status) {
        api.answers(status, "{\"errorCode\":\"API-0400,\",\"requestId\":\"01REQ\"}")
                .answers(202, Json.started("x"));

        Throwable failure = Mode.ASYNC.executeFailure(client);

        assertThat(failure).isInstanceOfSatisfying(HttpStatusException.class, error -> {
            assertThat(error.status()).isEqualTo(status);
            assertThat(error.errorCode()).contains("API-0400");
            assertThat(error.requestId()).contains("01REQ");
        });
        assertThat(api.requests()).isEqualTo(1);
    }

    @Test
    void a_refusal_whose_body_breaks_off_is_still_a_refusal() {
        api.answers(new MockResponse.Builder()
                .code(422)
                .body("{\"errorCode\":\"API-0400\"}")
                .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE));

        assertThat(Mode.SYNC.executeFailure(client)).isInstanceOf(HttpStatusException.class);
    }

    @ParameterizedTest
    @CsvSource({"301", "302", "303", "307", "308"})
    void a_redirect_is_not_followed_by_any_call(int status) {
        try (Api elsewhere = new Api()) {
            elsewhere.answers(200, Json.passed("x-1")).answers(200, Json.passed("x-1"));
            for (int i = 0; i < 2; i++) {
                api.answers(new MockResponse.Builder().code(status).addHeader("Location", elsewhere.url() + "/x"));
            }

            assertThat(Mode.SYNC.executeFailure(client))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasCauseInstanceOf(HttpStatusException.class);
            assertThat(Mode.SYNC.lookFailure(client)).isInstanceOf(HttpStatusException.class);

            assertThat(api.requests()).isEqualTo(2);
            assertThat(elsewhere.requests())
                    .as("nothing, and in particular no api_key")
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_that_does_not_come_in_time_leaves_the_outcome_open(Mode mode) {
        api.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
        FrankieOneClient impatient = api.client(api.builder().callTimeout(Duration.ofSeconds(1)));

        assertThat(mode.executeFailure(impatient))
                .isInstanceOf(OutcomeUnknownException.class)
                .cause()
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("too long");
        assertThat(api.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void without_a_connection_nothing_was_sent(Mode mode) throws IOException {
        try (Socket taken = new Socket()) {
            taken.bind(new InetSocketAddress("127.0.0.1", 0)); // and nobody listens
            FrankieOneClient nowhere = api.client(api.builder().baseUrl("http://127.0.0.1:" + taken.getLocalPort()));

            assertThat(mode.executeFailure(nowhere))
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            failure -> assertThat(failure.isRetryable()).isTrue())
                    .hasMessageContaining("ConnectException");
        }
    }

    @Test
    void without_tls_nothing_was_sent() throws Exception {
        try (PlainServer server = new PlainServer("HTTP/1.1 200 OK\r\n\r\n")) {
            FrankieOneClient tls = api.client(api.builder().baseUrl("https://127.0.0.1:" + server.port()));

            assertThat(Mode.SYNC.executeFailure(tls))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("no secure connection");
            assertThat(server.received()).doesNotContain("POST").doesNotContain(Api.KEY);
        }
    }
}
