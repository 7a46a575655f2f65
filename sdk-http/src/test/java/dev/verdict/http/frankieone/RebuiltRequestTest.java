package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.HttpStatusException;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.http.RetryPolicy;
import dev.verdict.http.seon.SeonClient;
import dev.verdict.http.seon.WorkflowInputs;
import dev.verdict.http.testing.AnyCall;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import java.io.IOException;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The caller's HTTP client has an interceptor that rebuilds requests, or that throws for some responses. */
class RebuiltRequestTest {
    private static final String ERROR = "{\"errorCode\":\"API-0401\",\"requestId\":\"01REQ\"}";
    private static final WorkflowInputs INPUTS = WorkflowInputs.of("u-1");

    private final Api api = new Api();

    @AfterEach
    void close() {
        api.close();
    }

    /** Copies method, URL, headers and body of a request, without the tags of OkHttp. */
    private static Request copied(Request request) {
        return new Request.Builder()
                .url(request.url())
                .headers(request.headers())
                .method(request.method(), request.body())
                .build();
    }

    enum Rebuilding {
        IN_AN_INTERCEPTOR {
            @Override
            OkHttpClient client() {
                return new OkHttpClient.Builder()
                        .addInterceptor(chain -> chain.proceed(copied(chain.request())))
                        .build();
            }
        },
        IN_A_NETWORK_INTERCEPTOR {
            @Override
            OkHttpClient client() {
                return new OkHttpClient.Builder()
                        .addNetworkInterceptor(chain -> chain.proceed(copied(chain.request())))
                        .build();
            }
        };

        abstract OkHttpClient client();
    }

    @ParameterizedTest
    @EnumSource
    void a_rebuilt_request_is_the_same_call(Rebuilding rebuilding) {
        FrankieOneClient client = api.client(api.builder().httpClient(rebuilding.client()));
        for (AnyCall call : AnyCall.values()) {
            for (Supplier<Object> way : call.ways(client)) {
                call.answerBy(api);

                assertThat(catchThrowable(way::get)).as(call.name()).isNull();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_run_can_be_started_with_a_rebuilt_request(Rebuilding rebuilding) {
        SeonClient client = api.seon(api.seonBuilder().httpClient(rebuilding.client()));
        api.answers(200, "{\"data\":{\"executionId\":\"run-1\"}}");

        assertThat(client.initWorkflow("w-1", INPUTS).runId()).isEqualTo("run-1");
    }

    /** Proceeds three times, each time with a new request. */
    private static OkHttpClient repeating() {
        return new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    Response response = null;
                    for (int i = 0; i < 3 && (response == null || !response.isSuccessful()); i++) {
                        if (response != null) {
                            response.close();
                        }
                        response = chain.proceed(copied(chain.request()));
                    }
                    return response;
                })
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 429})
    void an_execution_is_sent_once_however_often_its_request_is_rebuilt(int status) {
        FrankieOneClient client = api.client(api.builder().httpClient(repeating()));
        for (AnyCall call : AnyCall.values()) {
            if (call.changesSomething()) {
                for (Supplier<Object> way : call.ways(client)) {
                    int before = api.requests();
                    api.answers(status, ERROR);

                    assertThat(catchThrowable(way::get)).as(call.name()).isInstanceOf(HttpStatusException.class);

                    assertThat(api.requests() - before).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void an_execution_whose_response_was_lost_is_not_sent_with_a_rebuilt_request() {
        Interceptor again = chain -> {
            try {
                return chain.proceed(copied(chain.request()));
            } catch (IOException lost) {
                return chain.proceed(copied(chain.request()));
            }
        };
        FrankieOneClient client = api.client(api.builder()
                .httpClient(new OkHttpClient.Builder().addInterceptor(again).build()));
        api.answers(new MockResponse.Builder().onResponseStart(SocketEffect.ShutdownConnection.INSTANCE))
                .answers(202, Json.started("x-2"));

        assertThat(Mode.SYNC.executeFailure(client)).isInstanceOf(OutcomeUnknownException.class);
        assertThat(api.requests()).isEqualTo(1);
    }

    /** Interceptors that throw for every error response. */
    enum Throwing implements Interceptor {
        CHECKED {
            @Override
            Response refuse(Response response) throws IOException {
                throw new IOException("HTTP " + response.code());
            }
        },
        UNCHECKED {
            @Override
            Response refuse(Response response) {
                throw new IllegalStateException("HTTP " + response.code());
            }
        };

        abstract Response refuse(Response response) throws IOException;

        @Override
        public Response intercept(Chain chain) throws IOException {
            Response response = chain.proceed(chain.request());
            if (response.isSuccessful()) {
                return response;
            }
            response.close();
            return refuse(response);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_stays_a_refusal_although_the_interceptor_throws(Throwing throwing) {
        OkHttpClient caller =
                new OkHttpClient.Builder().addInterceptor(throwing).build();
        FrankieOneClient client = api.client(api.builder().httpClient(caller));
        SeonClient seon =
                api.seon(api.seonBuilder().retryPolicy(RetryPolicy.none()).httpClient(caller));
        for (int status : new int[] {400, 401, 403, 404, 409, 422, 429}) {
            api.answers(status, ERROR).answers(status, ERROR);

            assertThat(Mode.SYNC.executeFailure(client)).isInstanceOfSatisfying(HttpStatusException.class, refused -> {
                assertThat(refused.status()).isEqualTo(status);
                assertThat(refused.errorCode()).contains("API-0401");
            });
            assertThat(catchThrowable(() -> seon.initWorkflow("w-1", INPUTS))).isInstanceOf(HttpStatusException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_error_that_proves_nothing_is_the_cause_although_the_interceptor_throws(Throwing throwing) {
        FrankieOneClient client = api.client(api.builder()
                .httpClient(new OkHttpClient.Builder().addInterceptor(throwing).build()));
        api.answers(503, ERROR);

        assertThat(Mode.SYNC.executeFailure(client))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasCauseInstanceOf(HttpStatusException.class);
    }

    /** The interceptor may have checked a signature of the response. */
    @Test
    void a_2xx_response_that_the_interceptor_refuses_leaves_the_outcome_unknown() {
        FrankieOneClient client = api.client(api.builder()
                .httpClient(new OkHttpClient.Builder()
                        .addInterceptor(chain -> {
                            chain.proceed(chain.request()).close();
                            throw new IOException("forged");
                        })
                        .build()));
        api.answers(202, Json.started("x-1"));

        assertThat(Mode.SYNC.executeFailure(client)).isInstanceOf(OutcomeUnknownException.class);
    }
}
