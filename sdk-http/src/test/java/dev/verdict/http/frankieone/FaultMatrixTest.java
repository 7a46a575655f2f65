package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.HttpStatusException;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.TransportException;
import dev.verdict.http.RetryPolicy;
import dev.verdict.http.testing.AnyCall;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.CallCount;
import dev.verdict.http.testing.Fault;
import dev.verdict.http.testing.Mode;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each call against each fault, blocking and asynchronous, with a client that retries. After the fault the server has a 2xx
 * response for a second request. The test counts the requests that arrive.
 */
class FaultMatrixTest {
    private static final RetryPolicy EAGER =
            RetryPolicy.defaults().withBackoff(Duration.ofMillis(1), Duration.ofMillis(1));

    private final Api api = new Api();
    private final FrankieOneClient client =
            api.client(api.builder().retryPolicy(EAGER.withLongestRetryAfter(Duration.ofMillis(1))));

    @AfterEach
    void close() {
        api.close();
    }

    static Stream<Arguments> matrix() {
        return Arrays.stream(AnyCall.values())
                .flatMap(call -> Arrays.stream(Fault.values())
                        .filter(fault -> call.changesSomething()
                                || fault != Fault.DISCONNECT_IN_REQUEST) // a GET has no body to interrupt
                        .map(fault -> Arguments.of(call, fault)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("matrix")
    void a_call_that_changes_something_is_sent_once_and_one_that_does_not_until_it_succeeds(AnyCall call, Fault fault) {
        for (Supplier<Object> way : call.ways(client)) {
            int before = api.requests();
            api.answers(fault.answer());
            call.answerBy(api);

            Throwable failure = catchThrowable(way::get);

            while (api.requests() == before) { // the server counts a broken request a moment later
                api.request();
            }
            int requests = api.requests() - before;
            if (call.changesSomething()) {
                assertThat(requests).as("requests").isEqualTo(1);
                assertThat(failure).isInstanceOf(OutcomeUnknownException.class).hasCauseInstanceOf(fault.cause());
            } else if (fault.mayPass()) {
                assertThat(failure).isNull();
                assertThat(requests).as("requests").isEqualTo(2);
            } else {
                assertThat(failure).isInstanceOf(fault.cause());
                assertThat(requests).as("requests").isEqualTo(1);
            }
            if (requests == 1) {
                assertThat(way.get()).as("the good answer is still there").isNotNull();
            }
        }
    }

    static Stream<Arguments> refusals() {
        return Arrays.stream(AnyCall.values())
                .flatMap(call -> Stream.of(400, 401, 403, 404, 409, 422).map(status -> Arguments.of(call, status)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("refusals")
    void a_refusal_is_final(AnyCall call, int status) {
        for (Supplier<Object> way : call.ways(client)) {
            int before = api.requests();
            api.answers(status, "{\"errorCode\":\"API-0400,\",\"requestId\":\"01REQ\"}");

            assertThat(catchThrowable(way::get)).isInstanceOfSatisfying(HttpStatusException.class, refused -> {
                assertThat(refused.status()).isEqualTo(status);
                assertThat(refused.errorCode()).contains("API-0400");
                assertThat(refused.requestId()).contains("01REQ");
                assertThat(refused.isRetryable()).isFalse();
            });
            assertThat(api.requests() - before).as("requests").isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_call_retries_a_429_because_nothing_was_done(AnyCall call) {
        for (Supplier<Object> way : call.ways(client)) {
            int before = api.requests();
            api.answers(429, "").answers(new MockResponse.Builder().code(429).addHeader("Retry-After", "0"));
            call.answerBy(api);

            assertThat(catchThrowable(way::get)).isNull();
            assertThat(api.requests() - before).as("requests").isEqualTo(3);
        }
    }

    /** RFC 9110, 15.5.20: the connection does not serve this origin. */
    @ParameterizedTest
    @EnumSource
    void a_misdirected_request_is_sent_again_on_another_connection_because_nothing_was_done(AnyCall call) {
        for (Supplier<Object> way : call.ways(client)) {
            int before = api.requests();
            api.answers(421, "");
            call.answerBy(api);

            assertThat(catchThrowable(way::get)).isNull();

            assertThat(api.requests() - before).as("requests").isEqualTo(2);
            assertThat(api.request().getConnectionIndex())
                    .isNotEqualTo(api.request().getConnectionIndex());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_request_that_is_misdirected_twice_fails_and_nothing_was_done(AnyCall call) {
        for (Supplier<Object> way : call.ways(client)) {
            int before = api.requests();
            api.answers(421, "").answers(421, "{\"errorCode\":\"API-0421\"}");

            assertThat(catchThrowable(way::get)).isInstanceOfSatisfying(HttpStatusException.class, refused -> {
                assertThat(refused.status()).isEqualTo(421);
                assertThat(refused.errorCode()).contains("API-0421");
            });
            assertThat(api.requests() - before).as("requests").isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void without_a_connection_every_call_is_retried_as_the_policy_says_and_reports_that_nothing_was_sent(AnyCall call) {
        String url = api.url();
        api.close(); // now nothing listens on the port
        CallCount attempts = new CallCount();
        FrankieOneClient nowhere = api.client(api.builder()
                .baseUrl(url.replace("127.0.0.1", "localhost"))
                .retryPolicy(EAGER)
                .httpClient(attempts.client()));
        for (Supplier<Object> way : call.ways(nowhere)) {
            int before = attempts.count();

            Throwable failure = catchThrowable(way::get);

            assertThat(failure)
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            lost -> assertThat(lost.isRetryable()).isTrue());
            assertThat(attempts.count() - before).as("attempts").isEqualTo(EAGER.attempts());
        }
    }

    @Test
    void a_permanent_fault_ends_with_the_last_failure_after_the_last_attempt() {
        for (int i = 0; i < 3; i++) {
            api.answers(503, "");
        }
        api.answers(500, "{\"requestId\":\"01LAST\"}");
        AnyCall.LOOK.answerBy(api);

        Throwable failure = catchThrowable(() -> Mode.SYNC.look(client));

        assertThat(failure).isInstanceOfSatisfying(HttpStatusException.class, last -> {
            assertThat(last.status()).isEqualTo(500);
            assertThat(last.requestId()).contains("01LAST");
        });
        assertThat(api.requests()).isEqualTo(4);
    }

    @Test
    void a_thousand_retries_go_over_one_connection() {
        FrankieOneClient stubborn = api.client(api.builder().retryPolicy(EAGER.withAttempts(1001)));
        for (int i = 0; i < 1000; i++) {
            api.answers(503, "{\"errorCode\":\"API-0503\",\"errorMsg\":\"not now\"}");
        }
        AnyCall.LOOK.answerBy(api);

        Mode.SYNC.look(stubborn);

        assertThat(api.requests()).isEqualTo(1001);
        int connections = 0;
        for (int i = 0; i < 1001; i++) {
            connections = Math.max(connections, api.request().getConnectionIndex() + 1);
        }
        assertThat(connections).as("connections").isEqualTo(1);
    }
}
