package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.HttpStatusException;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.TransportException;
import dev.verdict.http.RetryPolicy;
import dev.verdict.http.engine.HttpClients;
import dev.verdict.http.testing.AnyCall;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Http2Peer;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import dev.verdict.http.testing.RawServer;
import dev.verdict.http.testing.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * HTTP/2 connections that end, refuse or stop responding. The clients make one attempt unless a test sets more. The tests
 * check which requests reach the server and on which connection.
 */
class Http2ConnectionTest {
    private static final RetryPolicy EAGER =
            RetryPolicy.defaults().withBackoff(Duration.ofMillis(1), Duration.ofMillis(1));

    /** What the server does with a request on the first connection; the next connection works. */
    interface Reaction {
        void to(Http2Peer peer, int stream, RawServer.Connection connection) throws IOException;
    }

    /** The ways in which a server reports that it did not process a request. */
    enum Refusal {
        REFUSED_STREAM((peer, stream, connection) -> peer.reset(stream, Http2Peer.REFUSED_STREAM)),
        ABOVE_THE_LAST_STREAM((peer, stream, connection) -> peer.goAway(stream - 2, Http2Peer.NO_ERROR)),
        ABOVE_THE_LAST_STREAM_AND_CLOSED((peer, stream, connection) -> {
            peer.goAway(stream - 2, Http2Peer.ENHANCE_YOUR_CALM);
            connection.socket().close();
        }),
        MISDIRECTED((peer, stream, connection) -> peer.headers(stream, 421, Http2Peer.END_STREAM));

        private final Reaction reaction;

        Refusal(Reaction reaction) {
            this.reaction = reaction;
        }
    }

    /** The ways to break a call that prove nothing about its processing. */
    enum Break {
        CANCELLED((peer, stream, connection) -> peer.reset(stream, Http2Peer.CANCEL)),
        INTERNAL_ERROR((peer, stream, connection) -> peer.reset(stream, Http2Peer.INTERNAL_ERROR)),
        NO_ERROR((peer, stream, connection) -> peer.reset(stream, Http2Peer.NO_ERROR)),
        CALM((peer, stream, connection) -> peer.reset(stream, Http2Peer.ENHANCE_YOUR_CALM)),
        AT_THE_LAST_STREAM((peer, stream, connection) -> {
            peer.goAway(stream, Http2Peer.NO_ERROR);
            connection.socket().close();
        }),
        CLOSED((peer, stream, connection) -> connection.socket().close()),
        REFUSED_AFTER_AN_INTERIM_RESPONSE((peer, stream, connection) -> {
            peer.headers(stream, 102, 0);
            peer.reset(stream, Http2Peer.REFUSED_STREAM);
        }),
        REFUSED_AFTER_THE_HEADERS((peer, stream, connection) -> {
            peer.headers(stream, 200, 0);
            peer.reset(stream, Http2Peer.REFUSED_STREAM);
        });

        private final Reaction reaction;

        Break(Reaction reaction) {
            this.reaction = reaction;
        }
    }

    private static void serve(RawServer.Connection connection, int connections, Reaction reaction, AnyCall call)
            throws IOException {
        Http2Peer peer = new Http2Peer(connection);
        while (true) {
            int stream = peer.request();
            if (connection.number() < connections) {
                reaction.to(peer, stream, connection);
            } else {
                peer.respond(stream, call.status(), call.answer());
            }
        }
    }

    private static void answerAll(RawServer.Connection connection) throws IOException {
        serve(connection, 0, (peer, stream, same) -> {}, AnyCall.LOOK);
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_call_is_sent_again_on_another_connection(Refusal refusal) {
        for (AnyCall call : AnyCall.values()) {
            try (RawServer server = RawServer.plain(connection -> serve(connection, 1, refusal.reaction, call));
                    FrankieOneClient client = Wire.PLAIN.http2Client(server).build()) {
                for (Supplier<Object> way : call.ways(client)) {
                    assertThat(catchThrowable(way::get)).as(call.name()).isNull();
                }

                assertThat(server.requests())
                        .as(call.name())
                        .containsExactly("0: stream 3", "1: stream 3", "1: stream 5");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_call_is_sent_again_over_tls_too(Refusal refusal) {
        try (RawServer server =
                        RawServer.http2Tls(connection -> serve(connection, 1, refusal.reaction, AnyCall.EXECUTE));
                FrankieOneClient client = Wire.TLS.http2Client(server).build()) {
            assertThat(Mode.SYNC.execute(client)).isNotNull();

            assertThat(server.requests()).containsExactly("0: stream 3", "1: stream 3");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_call_that_is_refused_twice_fails_and_was_not_processed(Refusal refusal) {
        try (RawServer server = RawServer.plain(connection -> serve(connection, 2, refusal.reaction, AnyCall.EXECUTE));
                FrankieOneClient client = Wire.PLAIN.http2Client(server).build()) {
            Throwable failure = Mode.SYNC.executeFailure(client);

            if (refusal == Refusal.MISDIRECTED) {
                assertThat(failure)
                        .isInstanceOfSatisfying(
                                HttpStatusException.class,
                                answer -> assertThat(answer.status()).isEqualTo(421));
            } else {
                assertThat(failure).isInstanceOf(TransportException.class).hasMessageContaining("Unprocessed");
            }
            assertThat(server.requests()).containsExactly("0: stream 3", "1: stream 3");
        }
    }

    @Test
    void with_a_retry_policy_a_refused_call_is_retried_later() {
        try (RawServer server = RawServer.plain(
                        connection -> serve(connection, 5, Refusal.REFUSED_STREAM.reaction, AnyCall.EXECUTE));
                FrankieOneClient client =
                        Wire.PLAIN.http2Client(server).retryPolicy(EAGER).build()) {
            assertThat(Mode.SYNC.execute(client)).isNotNull();

            assertThat(server.requests()).hasSize(6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_call_that_breaks_in_another_way_is_not_sent_again(Break broken) {
        for (AnyCall call : List.of(AnyCall.EXECUTE, AnyCall.OVERRIDE, AnyCall.CREATE_AND_EXECUTE)) {
            try (RawServer server = RawServer.plain(connection -> serve(connection, 1, broken.reaction, call));
                    FrankieOneClient client =
                            Wire.PLAIN.http2Client(server).retryPolicy(EAGER).build()) {
                for (Supplier<Object> way : call.ways(client)) {
                    if (server.requests().isEmpty()) {
                        assertThat(catchThrowable(way::get))
                                .isInstanceOf(OutcomeUnknownException.class)
                                .hasCauseInstanceOf(TransportException.class);
                        assertThat(server.requests()).hasSize(1);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_connection_that_the_server_closed_while_idle_is_not_reused(Wire over) {
        CountDownLatch answered = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        try (RawServer server = over.http2Server(connection -> {
                    if (connection.number() > 0) {
                        answerAll(connection);
                        return;
                    }
                    Http2Peer peer = new Http2Peer(connection);
                    int stream = peer.request();
                    peer.respond(stream, 200, Json.passed("x-1"));
                    RawServer.await(answered);
                    peer.goAway(stream, Http2Peer.NO_ERROR);
                    connection.socket().close();
                    gone.countDown();
                });
                FrankieOneClient client = over.http2Client(server).build()) {
            Mode.SYNC.look(client);
            answered.countDown();
            RawServer.await(gone);

            assertThat(Mode.SYNC.execute(client)).isNotNull();

            assertThat(server.requests()).containsExactly("0: stream 3", "1: stream 3");
        }
    }

    /** The server sends GOAWAY and finishes the running calls. */
    @ParameterizedTest
    @EnumSource
    void after_goaway_new_calls_use_another_connection_and_running_calls_finish(Wire over) {
        CountDownLatch goneAway = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(1);
        try (RawServer server = over.http2Server(connection -> {
                    if (connection.number() > 0) {
                        answerAll(connection);
                        return;
                    }
                    Http2Peer peer = new Http2Peer(connection);
                    int stream = peer.request();
                    peer.goAway(stream, Http2Peer.NO_ERROR);
                    goneAway.countDown();
                    RawServer.await(others);
                    peer.respond(stream, 202, Json.started("x-7"));
                });
                FrankieOneClient client =
                        over.http2Client(server).retryPolicy(EAGER).build()) {
            CompletableFuture<Execution> underWay = client.individuals().executeAsync("e-1", "KYC", "AML");
            RawServer.await(goneAway);

            Mode.SYNC.look(client);
            others.countDown();

            assertThat(Mode.get(underWay).executionId()).isEqualTo("x-7");
            assertThat(server.requests()).hasSize(2).first().isEqualTo("0: stream 3");
        }
    }

    @ParameterizedTest
    @EnumSource
    void after_a_timeout_the_next_attempt_uses_another_connection(Wire over) {
        try (RawServer server =
                        over.http2Server(connection -> serve(connection, 1, (peer, stream, same) -> {}, AnyCall.LOOK));
                FrankieOneClient client = over.http2Client(server)
                        .attemptTimeout(Duration.ofSeconds(2))
                        .retryPolicy(EAGER)
                        .build()) {
            assertThat(Mode.SYNC.look(client)).isNotNull();

            assertThat(server.requests()).containsExactly("0: stream 3", "1: stream 3");
        }
    }

    @ParameterizedTest
    @EnumSource
    void after_a_cancelled_call_the_next_uses_another_connection_and_a_running_execution_finishes(Wire over) {
        CountDownLatch last = new CountDownLatch(1);
        try (RawServer server = over.http2Server(connection -> {
                    if (connection.number() > 0) {
                        answerAll(connection);
                        return;
                    }
                    Http2Peer peer = new Http2Peer(connection);
                    peer.respond(peer.request(), 200, Json.passed("x-1"));
                    int execution = peer.request();
                    peer.request();
                    RawServer.await(last);
                    peer.respond(execution, 202, Json.started("x-7"));
                });
                FrankieOneClient client = over.http2Client(server).build()) {
            Mode.SYNC.look(client);
            CompletableFuture<Execution> underWay = client.individuals().executeAsync("e-1", "KYC", "AML");
            server.awaitRequests(2);
            CompletableFuture<?> silent = client.individuals().executionAsync("e-1", "KYC", "AML", "x-1");
            server.awaitRequests(1);

            silent.cancel(true);
            Mode.SYNC.look(client);

            assertThat(server.requests()).hasSize(4).last().isEqualTo("1: stream 3");
            last.countDown();
            assertThat(Mode.get(underWay).executionId()).isEqualTo("x-7");
        }
    }

    @Test
    void healthy_idle_connections_are_reused() {
        try (RawServer server = RawServer.http2Tls(Http2ConnectionTest::answerAll);
                FrankieOneClient client = Wire.TLS.http2Client(server).build()) {
            for (int i = 0; i < 10; i++) {
                Mode.SYNC.look(client);
                Mode.ASYNC.execute(client);
            }

            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void a_call_continues_while_its_connection_answers_pings() {
        try (RawServer server = RawServer.plain(connection -> {
                    Http2Peer peer = new Http2Peer(connection);
                    int stream = peer.request();
                    Http2Peer.Frame ping = peer.read();
                    while (ping.type() != Http2Peer.PING) {
                        ping = peer.read();
                    }
                    peer.write(Http2Peer.PING, Http2Peer.ACK, 0, ping.payload());
                    peer.respond(stream, 202, Json.started("x-7"));
                });
                FrankieOneClient client = pinging(server, Duration.ofSeconds(1))) {
            assertThat(Mode.SYNC.execute(client).executionId()).isEqualTo("x-7");
        }
    }

    @Test
    void a_call_fails_when_its_connection_does_not_answer_pings() {
        try (RawServer server = RawServer.plain(connection -> {
                    Http2Peer peer = new Http2Peer(connection);
                    peer.request();
                    while (true) {
                        peer.read();
                    }
                });
                FrankieOneClient client = pinging(server, Duration.ofMillis(100))) {
            assertThat(Mode.SYNC.executeFailure(client)).isInstanceOf(OutcomeUnknownException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    private static FrankieOneClient pinging(RawServer server, Duration interval) {
        return Api.builder(server.url())
                .httpClient(Wire.PLAIN.http2().pingInterval(interval).build())
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3_000})
    void connections_are_pinged_as_the_caller_wants_it_or_every_ten_seconds(int interval) {
        OkHttpClient caller = new OkHttpClient.Builder()
                .pingInterval(Duration.ofMillis(interval))
                .build();

        assertThat(HttpClients.on(caller).build().pingIntervalMillis()).isEqualTo(interval == 0 ? 10_000 : interval);
    }
}
