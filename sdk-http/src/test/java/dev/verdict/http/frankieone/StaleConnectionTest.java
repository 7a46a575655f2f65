package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.OutcomeUnknownException;
import dev.verdict.TransportException;
import dev.verdict.http.RetryPolicy;
import dev.verdict.http.testing.AdjustableClock;
import dev.verdict.http.testing.AnyCall;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.DetachedTls;
import dev.verdict.http.testing.FakeTimer;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.LateSockets;
import dev.verdict.http.testing.LocalTls;
import dev.verdict.http.testing.Mode;
import dev.verdict.http.testing.RawServer;
import dev.verdict.http.testing.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Connections that the server closes while they are idle. The clients make one attempt, so every request that reaches the
 * server belongs to it.
 */
class StaleConnectionTest {
    private static final RetryPolicy EAGER =
            RetryPolicy.defaults().withBackoff(Duration.ofMillis(1), Duration.ofMillis(1));

    /** How a server ends an idle connection. */
    enum End {
        CLOSED {
            @Override
            void end(RawServer.Connection connection) throws IOException {
                connection.socket().close();
            }
        },
        CLOSED_BELOW_TLS {
            @Override
            void end(RawServer.Connection connection) throws IOException {
                connection.raw().close();
            }
        },
        HALF_CLOSED {
            @Override
            void end(RawServer.Connection connection) throws IOException {
                connection.socket().shutdownOutput();
            }
        },
        RESET {
            @Override
            void end(RawServer.Connection connection) throws IOException {
                connection.raw().setSoLinger(true, 0);
                connection.raw().close();
            }
        },
        TIMED_OUT {
            @Override
            void end(RawServer.Connection connection) throws IOException {
                connection.respond(408, "Connection: close\r\n", "");
                connection.socket().close();
            }
        },
        ANSWERED_UNASKED {
            @Override
            void end(RawServer.Connection connection) throws IOException {
                connection.respond(200, "", Json.passed("x-of-somebody-else"));
            }
        };

        abstract void end(RawServer.Connection connection) throws IOException;
    }

    static Stream<Arguments> ends() {
        return Arrays.stream(Wire.values())
                .flatMap(wire -> Arrays.stream(End.values())
                        .flatMap(end -> Arrays.stream(AnyCall.values())
                                .filter(call -> end == End.CLOSED || call == AnyCall.EXECUTE || call == AnyCall.LOOK)
                                .map(call -> Arguments.of(wire, end, call))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("ends")
    void after_the_server_closed_the_idle_connection_a_call_uses_another_one(Wire wire, End end, AnyCall call) {
        for (int way = 0; way < 2; way++) {
            CountDownLatch answered = new CountDownLatch(1);
            CountDownLatch ended = new CountDownLatch(1);
            try (RawServer server = wire.server(connection -> {
                        for (String request = connection.request(); request != null; request = connection.request()) {
                            connection.respond(call.status(), "", call.answer());
                            if (connection.number() == 0) {
                                RawServer.await(answered);
                                end.end(connection);
                                ended.countDown();
                            }
                        }
                    });
                    FrankieOneClient client = wire.client(server).build()) {
                Supplier<Object> sent = call.ways(client).get(way);
                sent.get();
                answered.countDown();
                RawServer.await(ended);

                assertThat(catchThrowable(sent::get)).isNull();

                assertThat(server.requests()).hasSize(2).element(1).asString().startsWith("1: ");
                assertThat(server.connections()).isEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_open_connection_is_reused(Wire wire) {
        try (RawServer server = wire.server(StaleConnectionTest::answerAll);
                FrankieOneClient client = wire.client(server).build()) {
            for (int i = 0; i < 20; i++) {
                Mode.SYNC.execute(client);
                Mode.ASYNC.look(client);
            }

            assertThat(server.requests()).hasSize(40);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void all_connections_of_the_pool_may_have_been_closed(Wire wire) throws Exception {
        int many = 5;
        CyclicBarrier all = new CyclicBarrier(many);
        CountDownLatch closed = new CountDownLatch(many);
        try (RawServer server = wire.server(connection -> {
                    if (connection.number() >= many) {
                        answerAll(connection);
                        return;
                    }
                    connection.request();
                    all.await(20, TimeUnit.SECONDS);
                    connection.respond(200, "", Json.passed("x-1"));
                    connection.socket().close();
                    closed.countDown();
                });
                FrankieOneClient client = wire.client(server).build()) {
            List<CompletableFuture<?>> looks = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                looks.add(client.individuals().executionAsync("e-1", "KYC", "AML", "x-1"));
            }
            looks.forEach(Mode::get);
            RawServer.await(closed);

            assertThat(Mode.SYNC.execute(client).executionId()).isEqualTo("x-1");

            assertThat(server.requests()).hasSize(many + 1);
            assertThat(server.connections()).isEqualTo(many + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_server_that_closes_after_each_response_gets_a_new_connection_for_each_call(Wire wire) {
        try (RawServer server = wire.server(connection -> {
                    connection.request();
                    connection.respond(200, "", Json.passed("x-1"));
                    connection.socket().close();
                });
                FrankieOneClient client = wire.client(server).retryPolicy(EAGER).build()) {
            for (int i = 0; i < 20; i++) {
                Mode.SYNC.look(client);
            }

            assertThat(server.requests()).hasSize(20);
            assertThat(server.connections()).isEqualTo(20);
        }
    }

    /** The caller's sockets count as connected only after the server has closed the connection. */
    @ParameterizedTest
    @EnumSource
    void a_new_connection_that_the_server_has_closed_is_a_failure_with_nothing_sent(Mode mode) {
        try (RawServer server = RawServer.plain(connection -> {
            if (connection.number() % 3 == 2) {
                answerAll(connection);
            }
        })) {
            AtomicInteger connected = new AtomicInteger();
            OkHttpClient caller = new OkHttpClient.Builder()
                    .socketFactory(new LateSockets(() -> {
                        if (connected.getAndIncrement() % 3 < 2) {
                            server.awaitEnd();
                        }
                    }))
                    .build();
            try (FrankieOneClient once =
                            Api.builder(server.url()).httpClient(caller).build();
                    FrankieOneClient often = Api.builder(server.url())
                            .httpClient(caller)
                            .retryPolicy(EAGER)
                            .build()) {
                assertThat(mode.executeFailure(once))
                        .isInstanceOf(TransportException.class)
                        .hasMessageContaining("no connection was established");
                assertThat(server.requests()).isEmpty();

                assertThat(mode.execute(often).executionId()).isEqualTo("x-1");
                assertThat(server.requests()).hasSize(1);
                assertThat(server.connections()).isEqualTo(3);
            }
        }
    }

    /** The second response is in a buffer of OkHttp before the second request is sent. */
    @ParameterizedTest
    @EnumSource
    void a_response_that_arrived_with_the_previous_one_is_not_used(Wire wire) {
        try (RawServer server = wire.server(connection -> {
                    connection.request();
                    String looked = RawServer.response(200, "", Json.passed("x-1"));
                    connection.write(looked + looked.replace("PASS", "FAIL"));
                    connection.request();
                    connection.request();
                });
                FrankieOneClient client = wire.client(server).build()) {
            Mode.SYNC.look(client);
            assertThat(Mode.SYNC.lookFailure(client)).isInstanceOf(TransportException.class);
            Mode.SYNC.look(client);

            assertThat(Mode.SYNC.executeFailure(client))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasCauseInstanceOf(TransportException.class);

            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @ParameterizedTest(name = "{0} after {1} s: {2} connections")
    @CsvSource(delimiter = '|', textBlock = """
                    timeout=5          |  3 | 1
                    timeout=5          |  5 | 2
                    timeout=5, max=99  |  3 | 1
                    max=99, timeout=5  |  5 | 2
                    Timeout = "5"      |  5 | 2
                    timeout=1          |  0 | 2
                    timeout=0          |  0 | 2
                    timeout=600        | 29 | 1
                    timeout=600        | 31 | 2
                    max=99             | 29 | 1
                    max=99             | 31 | 2
                    nonsense           | 29 | 1
                    """)
    void a_connection_is_not_reused_after_the_idle_time_of_its_server(String keepAlive, int seconds, int connections) {
        for (boolean suspended : new boolean[] {false, true}) {
            FakeTimer timer = new FakeTimer();
            AdjustableClock clock = new AdjustableClock();
            try (RawServer server = RawServer.plain(connection -> {
                        while (connection.request() != null) {
                            connection.respond(200, "Keep-Alive: " + keepAlive + "\r\n", Json.passed("x-1"));
                        }
                    });
                    FrankieOneClient client =
                            Api.builder(server.url()).timer(timer).clock(clock).build()) {
                Mode.SYNC.look(client);

                if (suspended) { // on a suspended machine the timer stops too
                    clock.advance(Duration.ofSeconds(seconds));
                } else {
                    timer.advance(Duration.ofSeconds(seconds));
                }

                assertThat(client.individuals()
                                .execute("e-1", "KYC", "AML", ExecuteOptions.foreground())
                                .isFinished())
                        .isTrue();
                assertThat(server.connections()).isEqualTo(connections);
            }
        }
    }

    @Test
    void the_idle_time_can_be_in_any_keep_alive_header() {
        for (String lines : List.of("timeout=5\r\nKeep-Alive: max=99", "max=99\r\nKeep-Alive: timeout=5")) {
            FakeTimer timer = new FakeTimer();
            try (RawServer server = RawServer.plain(connection -> {
                        while (connection.request() != null) {
                            connection.respond(200, "Keep-Alive: " + lines + "\r\n", Json.passed("x-1"));
                        }
                    });
                    FrankieOneClient client =
                            Api.builder(server.url()).timer(timer).build()) {
                Mode.SYNC.look(client);
                timer.advance(Duration.ofSeconds(5));
                Mode.SYNC.look(client);

                assertThat(server.connections()).isEqualTo(2);
            }
        }
    }

    @Test
    void connections_of_the_callers_pool_are_checked_too() {
        CountDownLatch closed = new CountDownLatch(1);
        try (RawServer server = RawServer.tls(RawServer.closing(0, closed))) {
            var caller = LocalTls.trusting().build();
            FrankieOneClient one = Api.builder(server.url()).httpClient(caller).build();
            FrankieOneClient other =
                    Api.builder(server.url()).httpClient(caller).build();
            Mode.SYNC.look(one);
            RawServer.await(closed);

            Mode.SYNC.execute(other);
            Mode.SYNC.look(one);

            assertThat(server.requests()).hasSize(3);
            assertThat(server.connections())
                    .as("the two clients share connections")
                    .isEqualTo(2);
        }
    }

    /** Its connections are the second, the fourth, …. The SDK cannot count their bytes, but it checks them before use. */
    @Test
    void tls_of_the_callers_own_need_not_use_the_socket_that_it_is_given() {
        CountDownLatch closed = new CountDownLatch(1);
        try (RawServer server = RawServer.tls(RawServer.closing(1, closed));
                FrankieOneClient client = Api.builder(server.url())
                        .httpClient(LocalTls.trusting()
                                .sslSocketFactory(
                                        new DetachedTls(LocalTls.context().getSocketFactory()), LocalTls.trust())
                                .build())
                        .build()) {
            Mode.SYNC.look(client);
            RawServer.await(closed);

            for (int i = 0; i < 3; i++) {
                assertThat(Mode.SYNC.execute(client).executionId()).isEqualTo("x-1");
            }

            assertThat(server.requests()).hasSize(4);
        }
    }

    private static void answerAll(RawServer.Connection connection) throws IOException {
        for (String request = connection.request(); request != null; request = connection.request()) {
            if (request.startsWith("POST")) {
                connection.respond(202, "", Json.started("x-1"));
            } else {
                connection.respond(200, "", Json.passed("x-1"));
            }
        }
    }
}
