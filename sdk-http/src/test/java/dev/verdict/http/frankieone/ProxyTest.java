package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.TransportException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Http2Peer;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.LocalTls;
import dev.verdict.http.testing.Mode;
import dev.verdict.http.testing.ProxyServer;
import dev.verdict.http.testing.RawServer;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guarantees for connections hold through a proxy too. */
class ProxyTest {

    private static FrankieOneClientBuilder client(RawServer server, ProxyServer kind, RawServer proxy) {
        OkHttpClient caller = LocalTls.trusting().proxy(kind.at(proxy)).build();
        return Api.builder(server.url()).httpClient(caller).maxResponseBytes(1024 * 1024);
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_connection_is_not_reused(ProxyServer kind) {
        CountDownLatch closed = new CountDownLatch(1);
        try (RawServer server = RawServer.tls(RawServer.closing(0, closed));
                RawServer proxy = kind.start();
                FrankieOneClient client = client(server, kind, proxy).build()) {
            Mode.SYNC.look(client);
            RawServer.await(closed);
            proxy.awaitEnd(); // the end has passed through the proxy

            Mode.SYNC.execute(client);
            Mode.SYNC.look(client);

            assertThat(server.requests()).hasSize(3);
            assertThat(server.connections()).isEqualTo(2);
            assertThat(proxy.connections()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_bytes_on_the_wire_are_limited(ProxyServer kind) {
        try (RawServer server = RawServer.tls(connection -> {
                    connection.request();
                    connection.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;");
                    while (true) {
                        connection.write("x".repeat(10_000));
                    }
                });
                RawServer proxy = kind.start();
                FrankieOneClient client = client(server, kind, proxy).build()) {
            assertThat(Mode.SYNC.lookFailure(client))
                    .isInstanceOf(UnreadableBodyException.class)
                    .hasMessageContaining("the server sent more bytes than a response");
            server.awaitEnd();
        }
    }

    @Test
    void the_response_of_the_proxy_is_limited_too() {
        try (RawServer proxy = RawServer.plain(connection -> {
                    connection.request();
                    connection.write("HTTP/1.1 407 No\r\nContent-Length: 999999999999\r\n\r\n");
                    while (true) {
                        connection.write("x".repeat(10_000));
                    }
                });
                RawServer server = RawServer.tls(connection -> {});
                FrankieOneClient client =
                        client(server, ProxyServer.HTTP, proxy).build()) {
            assertThat(Mode.SYNC.executeFailure(client)).isInstanceOf(UnreadableBodyException.class);
            proxy.awaitEnd();
            assertThat(server.connections()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void after_a_timeout_the_next_attempt_uses_another_connection(ProxyServer kind) {
        try (RawServer server = RawServer.http2Tls(connection -> answerOrNot(connection, 1));
                RawServer proxy = kind.start();
                FrankieOneClient client = client(server, kind, proxy)
                        .attemptTimeout(Duration.ofSeconds(2))
                        .build()) {
            assertThat(Mode.SYNC.lookFailure(client)).isInstanceOf(TransportException.class);

            assertThat(Mode.SYNC.look(client)).isNotNull();

            assertThat(server.requests()).containsExactly("0: stream 3", "1: stream 3");
        }
    }

    /** OkHttp creates the socket to a SOCKS proxy itself, so the SDK cannot stop the use of its connection. */
    @ParameterizedTest
    @EnumSource
    void a_running_execution_finishes_although_another_call_on_its_connection_timed_out(ProxyServer kind) {
        CountDownLatch last = new CountDownLatch(1);
        try (RawServer server = RawServer.http2Tls(connection -> {
                    Http2Peer peer = new Http2Peer(connection);
                    int execution = peer.request();
                    peer.request();
                    RawServer.await(last);
                    peer.respond(execution, 202, Json.started("x-7"));
                });
                RawServer proxy = kind.start();
                FrankieOneClient client = client(server, kind, proxy).build()) {
            CompletableFuture<Execution> underWay = client.individuals().executeAsync("e-1", "KYC", "AML");
            server.awaitRequests(1);
            CompletableFuture<?> silent = client.individuals().executionAsync("e-1", "KYC", "AML", "x-1");
            server.awaitRequests(1);

            silent.cancel(true);
            last.countDown();

            assertThat(Mode.get(underWay).executionId()).isEqualTo("x-7");
        }
    }

    private static void answerOrNot(RawServer.Connection connection, int silentConnections) throws IOException {
        Http2Peer peer = new Http2Peer(connection);
        while (true) {
            int stream = peer.request();
            if (connection.number() >= silentConnections) {
                peer.respond(stream, 200, Json.passed("x-1"));
            }
        }
    }
}
