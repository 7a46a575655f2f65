package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.verdict.CallRejectedException;
import dev.verdict.HttpStatusException;
import dev.verdict.TransportException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.http.RetryPolicy;
import dev.verdict.http.frankieone.ClientCheck.Outcome;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Mode;
import dev.verdict.http.testing.PlainServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientCheckTest {
    private static final RetryPolicy EAGER =
            RetryPolicy.defaults().withBackoff(Duration.ofMillis(1), Duration.ofMillis(1));

    private final Api api = new Api();
    private final FrankieOneClient client = api.client(api.builder().retryPolicy(EAGER));

    @AfterEach
    void close() {
        Thread.interrupted();
        api.close();
    }

    private static ClientCheck check(Mode mode, FrankieOneClient client) {
        return mode == Mode.SYNC ? client.check() : Mode.get(client.checkAsync());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"requestId\":\"01REQ\",\"workflows\":[{\"workflowName\":\"AML\"}]}",
                "{\"requestId\":\"01REQ\",\"workflows\":[]}",
            })
    void host_and_credentials_work_if_the_workflows_can_be_listed(String json) {
        for (Mode mode : Mode.values()) {
            api.answers(200, json);

            ClientCheck check = check(mode, client);

            assertThat(check.works()).isTrue();
            assertThat(check.outcome()).isEqualTo(Outcome.WORKS);
            assertThat(check.failure()).isEmpty();
            assertThat(check).hasToString("WORKS");
            assertThat(api.request().getRequestLine()).isEqualTo("GET /v2/workflows HTTP/1.1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "401, CREDENTIALS_REFUSED",
        "403, NOT_PERMITTED",
        "404, NOT_THE_API",
        "400, NOT_THE_API",
        "409, NOT_THE_API",
        "422, NOT_THE_API",
        "302, NOT_THE_API",
        "405, NOT_THE_API",
        "418, NOT_THE_API",
        "408, IN_TROUBLE",
        "429, IN_TROUBLE",
        "500, IN_TROUBLE",
        "502, IN_TROUBLE",
        "503, IN_TROUBLE",
        "504, IN_TROUBLE",
        "599, IN_TROUBLE",
    })
    void an_error_gives_its_outcome_after_one_call_whatever_the_retry_policy(int status, Outcome outcome) {
        for (Mode mode : Mode.values()) {
            Api fresh = new Api();
            try (fresh) {
                fresh.answers(status, "{\"requestId\":\"01REQ\"}").answers(200, "{\"workflows\":[]}");

                ClientCheck check = check(mode, fresh.client(fresh.builder().retryPolicy(EAGER)));

                assertThat(check.outcome()).isEqualTo(outcome);
                assertThat(check.works()).isFalse();
                assertThat(check.failure())
                        .get()
                        .isInstanceOfSatisfying(
                                HttpStatusException.class,
                                failure -> assertThat(failure.status()).isEqualTo(status));
                assertThat(check).hasToString(outcome + ": GET /v2/workflows: HTTP " + status + ", request 01REQ");
                assertThat(fresh.requests()).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html>Welcome, Canarybird</html>", "", "{}", "[]", "{\"Canarybird\":1}", "{\"workflows\":7}"})
    void a_2xx_response_of_another_server_is_not_the_api(String body) {
        for (Mode mode : Mode.values()) {
            api.answers(200, body);

            ClientCheck check = check(mode, client);

            assertThat(check.outcome()).isEqualTo(Outcome.NOT_THE_API);
            assertThat(check.failure()).get().isInstanceOf(UnreadableBodyException.class);
            assertThat(check).asString().startsWith("NOT_THE_API: ").doesNotContain("Canarybird");
        }
        assertThat(api.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_port_without_a_listener_is_unreachable(Mode mode) throws IOException {
        try (Socket taken = new Socket()) {
            taken.bind(new InetSocketAddress("127.0.0.1", 0));
            FrankieOneClient nowhere = api.client(api.builder().baseUrl("http://127.0.0.1:" + taken.getLocalPort()));

            ClientCheck check = check(mode, nowhere);

            assertThat(check.outcome()).isEqualTo(Outcome.UNREACHABLE);
            assertThat(check.failure()).get().isInstanceOf(TransportException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_broken_connection_and_a_failed_tls_handshake_are_unreachable(Mode mode) throws Exception {
        api.answers(new MockResponse.Builder().onResponseStart(SocketEffect.ShutdownConnection.INSTANCE))
                .answers(200, "{\"workflows\":[]}");

        assertThat(check(mode, client).outcome()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(api.requests()).isEqualTo(1);
        try (PlainServer plain = PlainServer.once("HTTP/1.1 200 OK\r\n\r\n")) {
            FrankieOneClient tls = api.client(api.builder().baseUrl("https://127.0.0.1:" + plain.port()));
            assertThat(check(mode, tls).outcome()).isEqualTo(Outcome.UNREACHABLE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_host_that_does_not_exist_is_unreachable(Mode mode) {
        FrankieOneClient nobody = api.client(api.builder().baseUrl("https://nobody.invalid"));

        assertThat(check(mode, nobody).outcome()).isEqualTo(Outcome.UNREACHABLE);
    }

    @ParameterizedTest
    @EnumSource
    void an_overloaded_client_returns_an_outcome_and_does_not_throw(Mode mode) {
        FrankieOneClient narrow = api.client(api.builder().maxConcurrentCalls(1).maxWaitingCalls(0));
        CompletableFuture<?> busy = narrow.workflows().listAsync();
        api.request();

        ClientCheck check = check(mode, narrow);

        assertThat(check.outcome()).isEqualTo(Outcome.IN_TROUBLE);
        assertThat(check.failure()).get().isInstanceOf(CallRejectedException.class);
        busy.cancel(true);
    }

    @Test
    void a_check_of_a_closed_client_throws() {
        client.close();

        assertThatIllegalStateException().isThrownBy(client::check).withMessage("the client is closed");
        assertThatIllegalStateException().isThrownBy(client::checkAsync);
    }

    @Test
    void closing_the_client_cancels_a_running_check() {
        CompletableFuture<ClientCheck> check = client.checkAsync();
        api.request();

        client.close();

        assertThatExceptionOfType(CancellationException.class).isThrownBy(check::join);
    }

    @Test
    void an_interrupted_thread_gets_no_outcome_and_stays_interrupted() {
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(CancellationException.class).isThrownBy(client::check);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void a_check_of_a_view_uses_its_account() {
        api.answers(200, "{\"workflows\":[]}");

        client.with(CallOptions.none().withChildAccount("child-9")).check();

        assertThat(api.request().getHeaders().get("X-Frankie-CustomerChildID")).isEqualTo("child-9");
    }
}
