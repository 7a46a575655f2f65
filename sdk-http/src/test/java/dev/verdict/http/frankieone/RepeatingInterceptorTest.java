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
 * The caller's HTTP client has an interceptor that proceeds more than once. The server always has a good answer ready for a
 * second request.
 */
class RepeatingInterceptorTest {
    private static final String ERROR = "{\"errorCode\":\"API-0429\",\"requestId\":\"01REQ\"}";

    private final Api api = new Api();

    @AfterEach
    void close() {
        api.close();
    }

    /** Interceptors that integrators have, each of which gives up after three responses that it does not like. */
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
    void an_error_that_says_nothing_of_the_outcome_leaves_it_unknown_and_is_the_cause(Repeating repeating) {
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
    void a_good_answer_that_the_interceptor_does_not_like_is_taken(Repeating repeating) {
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
    void an_answer_that_was_lost_leaves_the_outcome_unknown(Repeating repeating) {
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
    void an_answer_that_was_cut_off_or_is_too_large_leaves_the_outcome_unknown(Repeating repeating) {
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

    /** That nothing was sent is known, so another try may send it. */
    @Test
    void an_execution_that_was_not_sent_may_be_tried_again_by_the_interceptor() {
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
    void what_changes_nothing_is_repeated_as_the_interceptor_wants_it() {
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
    void of_several_answers_to_what_changes_nothing_the_last_counts() {
        api.answers(401, ERROR).answers(401, ERROR).answers(429, ERROR);

        assertThat(Mode.SYNC.lookFailure(with(Repeating.RETURNS_THE_LAST)))
                .isInstanceOfSatisfying(
                        HttpStatusException.class,
                        last -> assertThat(last.status()).isEqualTo(429));
        assertThat(api.requests()).isEqualTo(3);
    }

    /** A new token would help, and an execution that was refused with 401 was not started; but it is sent once. */
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
    void an_interceptor_that_only_looks_at_the_body_sees_it() {
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
