package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.HttpStatusException;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.TransportException;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Fault;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import dev.verdict.http.testing.PlainServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A POST that starts an execution is sent once. In each scenario the server has a 2xx response for a second request. */
class OnceOnlyTest {
    private final Api api = new Api();
    private final FrankieOneClient client = api.client();

    @AfterEach
    void close() {
        api.close();
    }

    @ParameterizedTest
    @EnumSource
    void any_failure_after_sending_leaves_the_outcome_unknown_and_is_not_sent_again(Fault fault) {
        for (Mode mode : Mode.values()) {
            int before = api.requests();
            Instant start = Instant.now();
            api.answers(fault.answer());

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
            assertThat(failure.getCause()).isInstanceOf(fault.cause());
            if (failure.getCause() instanceof HttpStatusException answer) {
                assertThat(answer.status()).as("the status of the one answer").isEqualTo(fault.status());
            }
        }
        // A second request would have got the 2xx response.
        api.answers(202, Json.started("x-1"));
        assertThat(Mode.SYNC.execute(client).executionId()).isEqualTo("x-1");
    }

    @ParameterizedTest
    @EnumSource
    void a_response_for_a_second_attempt_is_not_fetched(Fault fault) {
        api.answers(fault.answer()).answers(202, Json.started("x-1"));

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
    void a_refusal_with_a_truncated_body_is_still_a_refusal() {
        api.answers(new MockResponse.Builder()
                .code(422)
                .body("{\"errorCode\":\"API-0400\"}")
                .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE));

        assertThat(Mode.SYNC.executeFailure(client)).isInstanceOf(HttpStatusException.class);
    }

    @ParameterizedTest
    @CsvSource({"301", "302", "303", "307", "308"})
    void no_call_follows_a_redirect(int status) {
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
    void a_response_after_the_timeout_leaves_the_outcome_unknown(Mode mode) {
        FrankieOneClient impatient = api.client(api.builder().callTimeout(Duration.ofSeconds(1)));
        api.answers(200, Json.passed("x-1"))
                .answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
        Mode.SYNC.look(impatient); // opens a connection

        assertThat(mode.executeFailure(impatient))
                .isInstanceOf(OutcomeUnknownException.class)
                .cause()
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("too long");
        assertThat(api.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void without_a_connection_nothing_was_sent(Mode mode) throws IOException {
        try (Socket taken = new Socket()) {
            taken.bind(new InetSocketAddress("127.0.0.1", 0)); // bound, but not listening
            FrankieOneClient nowhere = api.client(api.builder().baseUrl("http://127.0.0.1:" + taken.getLocalPort()));

            assertThat(mode.executeFailure(nowhere))
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            failure -> assertThat(failure.isRetryable()).isTrue())
                    .hasMessageContaining("ConnectException");
        }
    }

    @Test
    void without_a_tls_handshake_nothing_was_sent() throws Exception {
        try (PlainServer server = new PlainServer("HTTP/1.1 200 OK\r\n\r\n")) {
            FrankieOneClient tls = api.client(api.builder().baseUrl("https://127.0.0.1:" + server.port()));

            assertThat(Mode.SYNC.executeFailure(tls))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("no secure connection");
            assertThat(server.received()).doesNotContain("POST").doesNotContain(Api.KEY);
        }
    }
}
