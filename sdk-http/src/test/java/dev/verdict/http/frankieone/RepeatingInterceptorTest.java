package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.HttpStatusException;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.TransportException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.http.testing.AnyCall;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The caller's HTTP client has an interceptor that proceeds more than once. The server always has a 2xx response for a
 * second request.
 */
class RepeatingInterceptorTest {
    private static final String ERROR = "{\"errorCode\":\"API-0429\",\"requestId\":\"01REQ\"}";

    private final Api api = new Api();

    @AfterEach
    void close() {
        api.close();
    }

    /** Typical interceptors of integrators; each gives up after three responses that it rejects. */
    enum Repeating implements Interceptor {
        RETURNS_THE_LAST {
            @Override
            Response giveUp(Response last, IOException failure) throws IOException {
                if (last == null) {
                    throw failure;
                }
                return last;
            }
        },
        THROWS {
            @Override
            Response giveUp(Response last, IOException failure) throws IOException {
                if (last != null) {
                    last.close();
                }
                throw new IOException("gave up");
            }
        },
        THROWS_UNCHECKED {
            @Override
            Response giveUp(Response last, IOException failure) {
                throw new IllegalStateException("gave up");
            }
        },
        ANSWERS_BY_ITSELF {
            @Override
            Response giveUp(Response last, IOException failure) throws IOException {
                if (last == null) {
                    throw failure;
                }
                return last.newBuilder()
                        .code(200)
                        .body(ResponseBody.create(Json.passed("x-made-up"), null))
                        .build();
            }
        };

        abstract Response giveUp(Response last, IOException failure) throws IOException;

        @Override
        public Response intercept(Chain chain) throws IOException {
            Response response = null;
            IOException failure = null;
            for (int i = 0; i < 3; i++) {
                if (response != null) {
                    response.close();
                }
                response = null;
                try {
                    response = chain.proceed(chain.request());
                    if (response.code() == 200) {
                        return response;
                    }
                } catch (IOException e) {
                    failure = e;
                }
            }
            return giveUp(response, failure);
        }
    }

    private FrankieOneClient with(Interceptor interceptor) {
        return api.client(api.builder()
                .httpClient(
                        new OkHttpClient.Builder().addInterceptor(interceptor).build()));
    }

    static Stream<Arguments> refusals() {
        return Arrays.stream(Repeating.values())
                .flatMap(repeating ->
                        Stream.of(400, 401, 403, 404, 409, 422, 429).map(status -> Arguments.of(repeating, status)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("refusals")
    void a_refusal_of_an_execution_is_reported_as_it_came(Repeating repeating, int status) {
        for (Mode mode : Mode.values()) {
            int before = api.requests();
            api.answers(new MockResponse.Builder()
                    .code(status)
                    .addHeader("Retry-After", "7")
                    .body(ERROR));

            Throwable failure = mode.executeFailure(with(repeating));

            assertThat(failure).isInstanceOfSatisfying(HttpStatusException.class, refused -> {
                assertThat(refused.status()).isEqualTo(status);
                assertThat(refused.errorCode()).contains("API-0429");
                assertThat(refused.requestId()).contains("01REQ");
                assertThat(refused.retryAfter()).isPresent();
            });
            assertThat(api.requests() - before).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_error_that_proves_nothing_leaves_the_outcome_unknown_and_is_the_cause(Repeating repeating) {
        for (int status : new int[] {408, 500, 502, 503, 504}) {
            int before = api.requests();
            api.answers(status, ERROR);

            Throwable failure = Mode.SYNC.executeFailure(with(repeating));

            assertThat(failure).isInstanceOf(OutcomeUnknownException.class);
            assertThat(failure.getCause()).isInstanceOfSatisfying(HttpStatusException.class, error -> {
                assertThat(error.status()).isEqualTo(status);
                assertThat(error.errorCode()).contains("API-0429");
            });
            assertThat(api.requests() - before).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_2xx_response_that_the_interceptor_rejects_is_used(Repeating repeating) {
        for (AnyCall call : List.of(AnyCall.EXECUTE, AnyCall.CREATE_AND_EXECUTE, AnyCall.EXECUTE_ORGANIZATION)) {
            for (Supplier<Object> way : call.ways(with(repeating))) {
                int before = api.requests();
                api.answers(202, call.answer());

                assertThat(((Execution) way.get()).executionId()).isEqualTo("x-1");

                assertThat(api.requests() - before).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_lost_response_leaves_the_outcome_unknown(Repeating repeating) {
        api.answers(new MockResponse.Builder().onResponseStart(SocketEffect.ShutdownConnection.INSTANCE))
                .answers(202, Json.started("x-2"));

        assertThat(Mode.SYNC.executeFailure(with(repeating)))
                .isInstanceOf(OutcomeUnknownException.class)
                .cause()
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("EOFException");
        api.request();
        assertThat(api.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_truncated_or_too_large_response_leaves_the_outcome_unknown(Repeating repeating) {
        api.answers(new MockResponse.Builder()
                        .body(Json.passed("x-1"))
                        .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE))
                .answers(new MockResponse.Builder().code(202).body(Json.started("x-1") + " ".repeat(5000)));
        FrankieOneClient client = api.client(api.builder()
                .maxResponseBytes(5000)
                .httpClient(new OkHttpClient.Builder().addInterceptor(repeating).build()));

        assertThat(Mode.SYNC.executeFailure(client))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasCauseInstanceOf(TransportException.class);
        assertThat(Mode.SYNC.executeFailure(client))
                .isInstanceOf(OutcomeUnknownException.class)
                .cause()
                .isInstanceOf(UnreadableBodyException.class)
                .hasMessageContaining("larger than 5000 bytes");
        assertThat(api.requests()).isEqualTo(2);
    }

    /** It is known that nothing was sent, so the interceptor may send it. */
    @Test
    void the_interceptor_may_retry_an_execution_that_was_not_sent() {
        AtomicInteger lookups = new AtomicInteger();
        OkHttpClient caller = new OkHttpClient.Builder()
                .addInterceptor(Repeating.RETURNS_THE_LAST)
                .dns(host -> {
                    if (lookups.getAndIncrement() == 0) {
                        throw new UnknownHostException(host);
                    }
                    return List.of(InetAddress.getLoopbackAddress());
                })
                .build();
        api.answers(202, Json.started("x-1"));
        FrankieOneClient client = api.client(api.builder()
                .baseUrl(api.url().replace("127.0.0.1", "localhost"))
                .httpClient(caller));

        assertThat(Mode.SYNC.execute(client).executionId()).isEqualTo("x-1");
        assertThat(api.requests()).isEqualTo(1);
    }

    @Test
    void the_interceptor_may_repeat_a_call_that_changes_nothing() {
        for (AnyCall call : AnyCall.values()) {
            if (!call.changesSomething()) {
                for (Supplier<Object> way : call.ways(with(Repeating.RETURNS_THE_LAST))) {
                    int before = api.requests();
                    api.answers(401, ERROR).answers(503, "");
                    call.answerBy(api);

                    assertThat(catchThrowable(way::get)).as(call.name()).isNull();

                    assertThat(api.requests() - before).isEqualTo(3);
                }
            }
        }
    }

    @Test
    void of_several_responses_to_a_call_that_changes_nothing_the_last_counts() {
        api.answers(401, ERROR).answers(401, ERROR).answers(429, ERROR);

        assertThat(Mode.SYNC.lookFailure(with(Repeating.RETURNS_THE_LAST)))
                .isInstanceOfSatisfying(
                        HttpStatusException.class,
                        last -> assertThat(last.status()).isEqualTo(429));
        assertThat(api.requests()).isEqualTo(3);
    }

    /** The platform did not start an execution that it refused with 401, but the client still sends it only once. */
    @Test
    void an_execution_is_not_sent_again_with_another_token_either() {
        FrankieOneClient client = with(chain -> {
            Response first = chain.proceed(chain.request());
            if (first.code() != 401) {
                return first;
            }
            first.close();
            Request renewed =
                    chain.request().newBuilder().header("Authorization", "new").build();
            return chain.proceed(renewed);
        });
        api.answers(401, ERROR).answers(200, Json.passed("x-1"));

        assertThat(Mode.SYNC.executeFailure(client)).isInstanceOf(HttpStatusException.class);
        assertThat(api.requests()).isEqualTo(1);
        assertThat(Mode.SYNC.look(client)).isNotNull();
    }

    @Test
    void an_interceptor_can_read_the_body() {
        StringBuilder seen = new StringBuilder();
        FrankieOneClient client = with(chain -> {
            Response response = chain.proceed(chain.request());
            seen.append(response.peekBody(1000).string());
            return response;
        });
        api.answers(202, Json.started("x-1"));

        assertThat(Mode.SYNC.execute(client).executionId()).isEqualTo("x-1");
        assertThat(seen.toString()).isEqualTo(Json.started("x-1"));
    }
}
