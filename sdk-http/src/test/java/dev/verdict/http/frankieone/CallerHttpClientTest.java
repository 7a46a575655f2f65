package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.HttpStatusException;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Cache;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A client with the caller's own HTTP client: which settings apply and which do not. For a setting that does not apply, the
 * test first makes the caller's client use it, to prove that it works there.
 */
class CallerHttpClientTest {
    private static final MediaType JSON = MediaType.get("application/json");

    private final Api api = new Api();
    private final List<OkHttpClient> callers = new ArrayList<>();

    @AfterEach
    void close() {
        api.close();
        callers.forEach(caller -> {
            caller.dispatcher().executorService().shutdown();
            caller.connectionPool().evictAll();
        });
    }

    private OkHttpClient caller(OkHttpClient.Builder builder) {
        OkHttpClient caller = builder.build();
        callers.add(caller);
        return caller;
    }

    private FrankieOneClient on(OkHttpClient caller) {
        return api.client(api.builder().httpClient(caller));
    }

    /** Sends a GET with the caller's client alone. Returns the status, or 0 if it failed. */
    private int get(OkHttpClient caller) {
        return byItself(caller, new Request.Builder().url(api.url()).build());
    }

    private int post(OkHttpClient caller) {
        return byItself(
                caller,
                new Request.Builder()
                        .url(api.url())
                        .post(RequestBody.create("{}", JSON))
                        .build());
    }

    private static int byItself(OkHttpClient caller, Request request) {
        try (Response response = caller.newCall(request).execute()) {
            response.body().string();
            return response.code();
        } catch (IOException e) {
            return 0;
        }
    }

    @ParameterizedTest
    @EnumSource
    void redirects_are_not_followed(Mode mode) {
        OkHttpClient caller =
                caller(new OkHttpClient.Builder().followRedirects(true).followSslRedirects(true));
        try (Api elsewhere = new Api()) {
            MockResponse.Builder away = new MockResponse.Builder().code(307).addHeader("Location", elsewhere.url());
            elsewhere.answers(200, "").answers(202, Json.started("x-1"));
            api.answers(away).answers(away).answers(away);
            assertThat(get(caller)).isEqualTo(200);
            assertThat(elsewhere.requests()).isEqualTo(1);

            assertThat(mode.executeFailure(on(caller))).isInstanceOf(OutcomeUnknownException.class);
            assertThat(mode.lookFailure(on(caller))).isInstanceOf(HttpStatusException.class);

            assertThat(elsewhere.requests()).isEqualTo(1);
            assertThat(api.requests()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void its_authenticator_does_not_answer_a_401(Mode mode) {
        OkHttpClient caller = caller(new OkHttpClient.Builder()
                .authenticator((route, response) -> response.request().header("Authorization") != null
                        ? null
                        : response.request()
                                .newBuilder()
                                .header("Authorization", "Basic own")
                                .build()));
        MockResponse.Builder asks = new MockResponse.Builder().code(401).addHeader("WWW-Authenticate", "Basic");
        api.answers(asks).answers(200, "").answers(asks).answers(asks).answers(202, Json.started("x-1"));
        assertThat(get(caller)).isEqualTo(200);
        assertThat(api.requests()).isEqualTo(2);

        for (Throwable failure : List.of(mode.lookFailure(on(caller)), mode.executeFailure(on(caller)))) {
            assertThat(failure)
                    .isInstanceOfSatisfying(
                            HttpStatusException.class,
                            refused -> assertThat(refused.status()).isEqualTo(401));
        }

        assertThat(api.requests()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void its_cache_is_not_used(Mode mode, @TempDir Path folder) throws IOException {
        try (Cache cache = new Cache(folder.toFile(), 1024 * 1024)) {
            OkHttpClient caller = caller(new OkHttpClient.Builder().cache(cache));
            MockResponse.Builder lasting = new MockResponse.Builder()
                    .addHeader("Cache-Control", "max-age=3600")
                    .body(Json.passed("x-1"));
            api.answers(lasting).answers(lasting).answers(lasting);
            get(caller);
            get(caller);
            assertThat(api.requests()).isEqualTo(1);
            FrankieOneClient client = on(caller);

            mode.look(client);
            mode.look(client);

            assertThat(api.requests()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void its_own_retries_on_another_connection_do_not_happen(Mode mode) {
        MockResponse.Builder breaks =
                new MockResponse.Builder().onResponseStart(SocketEffect.ShutdownConnection.INSTANCE);
        OkHttpClient caller = caller(new OkHttpClient.Builder().retryOnConnectionFailure(true));
        api.answers(200, "").answers(breaks).answers(202, "");
        get(caller); // opens the connection that is lost later
        assertThat(post(caller)).isEqualTo(202);
        assertThat(api.requests()).isEqualTo(3);
        FrankieOneClient client = on(caller);
        api.answers(200, Json.passed("x-1")).answers(breaks).answers(202, Json.started("x-1"));
        mode.look(client);

        assertThat(mode.executeFailure(client)).isInstanceOf(OutcomeUnknownException.class);

        assertThat(api.requests()).isEqualTo(5);
    }

    @Test
    void its_limit_of_five_calls_per_host_does_not_apply() {
        OkHttpClient caller = caller(new OkHttpClient.Builder());
        caller.dispatcher().setMaxRequestsPerHost(1);
        caller.dispatcher().setMaxRequests(1);
        FrankieOneClient client = on(caller);
        List<CompletableFuture<?>> futures = new ArrayList<>();

        for (int i = 0; i < 8; i++) {
            futures.add(client.individuals().executionAsync("e-1", "KYC", "AML", "x-1"));
        }

        for (int i = 0; i < 8; i++) {
            api.request(); // none has a response yet
        }
        futures.forEach(future -> api.answers(200, Json.passed("x-1")));
        futures.forEach(Mode::get);
        assertThat(caller.dispatcher().getMaxRequests())
                .as("its own is left as it was")
                .isEqualTo(1);
    }

    @Test
    void its_timeouts_do_not_apply_to_a_foreground_execution() {
        OkHttpClient caller = caller(new OkHttpClient.Builder()
                .readTimeout(Duration.ofMillis(50))
                .writeTimeout(Duration.ofMillis(50))
                .callTimeout(Duration.ofMillis(100)));
        CompletableFuture<Execution> future =
                on(caller).individuals().executeAsync("e-1", "KYC", "AML", ExecuteOptions.foreground());
        api.request();

        assertThat(get(caller)).as("sent later, and timed out by itself").isZero();

        assertThat(future).isNotDone();
        api.answers(200, Json.passed("x-1")).answers(200, Json.passed("x-1"));
        assertThat(Mode.get(future).isFinished()).isTrue();
    }

    @Test
    void headers_that_its_interceptors_add_are_sent() {
        OkHttpClient caller = caller(new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(
                        chain.request().newBuilder().header("X-Trace", "t-1").build()))
                .addNetworkInterceptor(chain -> chain.proceed(
                        chain.request().newBuilder().header("X-Network", "n-1").build())));
        api.answers(202, Json.started("x-1")).answers(200, Json.passed("x-1"));

        Mode.SYNC.execute(on(caller));
        Mode.ASYNC.look(on(caller));

        for (RecordedRequest request : List.of(api.request(), api.request())) {
            assertThat(request.getHeaders().get("X-Trace")).isEqualTo("t-1");
            assertThat(request.getHeaders().get("X-Network")).isEqualTo("n-1");
            assertThat(request.getHeaders().get("api_key")).isEqualTo(Api.KEY);
        }
    }

    @Test
    void an_interceptor_can_respond_instead_of_the_network() {
        OkHttpClient caller = caller(new OkHttpClient.Builder()
                .addInterceptor(chain -> new Response.Builder()
                        .request(chain.request())
                        .protocol(Protocol.HTTP_1_1)
                        .code(200)
                        .message("OK")
                        .body(ResponseBody.create(Json.passed("x-1"), JSON))
                        .build()));

        assertThat(Mode.SYNC.execute(on(caller)).isFinished()).isTrue();
        assertThat(Mode.ASYNC.look(on(caller))).isNotNull();
        assertThat(api.requests()).isZero();
    }

    @Test
    void it_keeps_its_connections_and_threads_when_the_client_is_closed() {
        OkHttpClient caller = caller(new OkHttpClient.Builder());
        FrankieOneClient client = on(caller);
        api.answers(200, Json.passed("x-1")).answers(200, Json.passed("x-1"));
        api.answers(200, "").answers(200, "");
        Mode.SYNC.look(client);

        client.close();

        Mode.SYNC.look(on(caller));
        for (int exchange = 0; exchange < 2; exchange++) {
            RecordedRequest request = api.request();
            assertThat(request.getConnectionIndex())
                    .as("the connection was kept")
                    .isZero();
            assertThat(request.getExchangeIndex()).isEqualTo(exchange);
        }
        assertThat(get(caller)).isEqualTo(200);
        CompletableFuture<Integer> status = new CompletableFuture<>();
        caller.newCall(new Request.Builder().url(api.url()).build()).enqueue(new Callback() {
            @Override
            public void onFailure(Call call, IOException failure) {
                status.completeExceptionally(failure);
            }

            @Override
            public void onResponse(Call call, Response response) {
                response.close();
                status.complete(response.code());
            }
        });
        assertThat(Mode.get(status)).isEqualTo(200);
        assertThat(caller.dispatcher().executorService().isShutdown()).isFalse();
    }

    @Test
    void without_tls_credentials_are_not_sent_through_its_proxy() {
        try (Api proxy = new Api()) {
            int port = Integer.parseInt(proxy.url().replaceAll(".*:", ""));
            OkHttpClient caller = caller(new OkHttpClient.Builder()
                    .proxy(new Proxy(Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", port))));
            proxy.answers(200, "");
            assertThat(get(caller)).isEqualTo(200);
            assertThat(proxy.requests()).isEqualTo(1);
            api.answers(200, Json.passed("x-1"));

            Mode.SYNC.look(on(caller));

            assertThat(proxy.requests()).isEqualTo(1);
            assertThat(api.requests()).isEqualTo(1);
        }
    }

    @Test
    void a_null_client_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> FrankieOneClient.builder().httpClient(null))
                .withMessage("httpClient");
        assertThat(catchThrowable(() -> on(caller(new OkHttpClient.Builder())))).isNull();
    }
}
