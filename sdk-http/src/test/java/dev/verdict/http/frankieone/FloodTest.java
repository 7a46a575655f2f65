package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.OutcomeUnknownException;
import dev.verdict.TransportException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.http.RetryPolicy;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Http2Peer;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import dev.verdict.http.testing.RawServer;
import dev.verdict.http.testing.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Servers that send endless data in every part of a response. The test measures how many bytes they can send. */
class FloodTest {
    private static final int LIMIT = 1024 * 1024;
    /** Bytes in the buffers of the two sockets count as sent although nothing reads them. */
    private static final long BUFFERS = 12L * 1024 * 1024;

    private final AtomicLong sent = new AtomicLong();

    /** The parts of HTTP/1 that can be endless: a start, and a part that repeats. */
    enum Http1 {
        STATUS_LINE("HTTP/1.1 200 ", "O"),
        HEADER("HTTP/1.1 200 OK\r\nX-Long: ", "x"),
        HEADERS("HTTP/1.1 200 OK\r\n", "X-Many: x\r\n"),
        INTERIM_RESPONSES("", "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"),
        BODY("HTTP/1.1 200 OK\r\n\r\n", " "),
        BODY_OF_A_LENGTH("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n", " "),
        BODY_OF_AN_ERROR("HTTP/1.1 422 No\r\nContent-Length: 99999999999\r\n\r\n", " "),
        CHUNKS("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\n \r\n"),
        CHUNK_SIZE("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "0"),
        CHUNK_EXTENSION("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;", "x"),
        CHUNK_EXTENSIONS(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "1;" + "x".repeat(4000) + "\r\n \r\n"),
        CHUNK_END("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}", "x"),
        TRAILER("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nX-Long: ", "x"),
        TRAILERS("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n", "X-Many: x\r\n");

        private final String start;
        private final String again;

        Http1(String start, String again) {
            this.start = start;
            this.again = again;
        }
    }

    static Stream<Arguments> http1() {
        return Arrays.stream(Http1.values())
                .flatMap(flood -> Arrays.stream(Wire.values()).map(wire -> Arguments.of(flood, wire)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("http1")
    void an_endless_response_is_read_up_to_the_limit_of_bytes_on_the_wire(Http1 flood, Wire wire) {
        for (Mode mode : Mode.values()) {
            sent.set(0);
            try (RawServer server = wire.server(connection -> {
                        connection.request();
                        flood(connection, flood.start.getBytes(StandardCharsets.ISO_8859_1), bytes(flood.again));
                    });
                    FrankieOneClient client =
                            wire.client(server).maxResponseBytes(LIMIT).build()) {
                assertThat(mode.lookFailure(client))
                        .isInstanceOfAny(
                                UnreadableBodyException.class,
                                TransportException.class,
                                dev.verdict.HttpStatusException.class);
                server.awaitEnd();
                assertThat(sent.get()).isLessThan(LIMIT + BUFFERS);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_execution_with_an_endless_response_has_an_unknown_outcome(Wire wire) {
        try (RawServer server = wire.server(connection -> {
                    connection.request();
                    flood(connection, bytes(Http1.CHUNK_EXTENSION.start), bytes(Http1.CHUNK_EXTENSION.again));
                });
                FrankieOneClient client = wire.client(server)
                        .maxResponseBytes(LIMIT)
                        .retryPolicy(RetryPolicy.defaults())
                        .build()) {
            assertThat(Mode.SYNC.executeFailure(client))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .cause()
                    .isInstanceOf(UnreadableBodyException.class)
                    .hasMessageContaining("the server sent more bytes than a response of 1 MiB needs");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STATUS_LINE", "HEADER", "HEADERS", "INTERIM_RESPONSES", "TRAILER", "TRAILERS"})
    void endless_headers_are_reported_and_not_fetched_again(Http1 flood) {
        for (Wire wire : Wire.values()) {
            try (RawServer server = wire.server(connection -> {
                        connection.request();
                        flood(connection, bytes(flood.start), bytes(flood.again));
                    });
                    FrankieOneClient client = wire.client(server)
                            .maxResponseBytes(LIMIT)
                            .retryPolicy(RetryPolicy.defaults())
                            .build()) {
                assertThat(Mode.SYNC.lookFailure(client))
                        .isInstanceOf(UnreadableBodyException.class)
                        .hasMessageContaining("the server sent more bytes than a response of 1 MiB needs");
                assertThat(server.requests()).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_connection_that_ends_within_its_headers_is_a_broken_connection(Wire wire) {
        String most = "x".repeat(200_000);
        try (RawServer server = wire.server(connection -> {
                    connection.request();
                    connection.write(bytes("HTTP/1.1 200 OK\r\nX-Long: " + most));
                });
                FrankieOneClient client =
                        wire.client(server).maxResponseBytes(LIMIT).build()) {
            assertThat(Mode.SYNC.lookFailure(client)).isInstanceOf(TransportException.class);
        }
    }

    @Test
    void a_response_that_is_too_large_is_not_fetched_again() {
        try (RawServer server = RawServer.plain(connection -> {
                    connection.request();
                    flood(connection, bytes(Http1.CHUNK_EXTENSION.start), bytes(Http1.CHUNK_EXTENSION.again));
                });
                FrankieOneClient client = Api.builder(server.url())
                        .maxResponseBytes(LIMIT)
                        .retryPolicy(RetryPolicy.defaults())
                        .build()) {
            assertThat(Mode.SYNC.lookFailure(client)).isInstanceOf(UnreadableBodyException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    /** The frames of HTTP/2 that can be endless on a connection with one running call, stream 3. */
    enum Http2 {
        PINGS(frame(Http2Peer.PING, 0, 0, new byte[8])),
        SETTINGS(frame(Http2Peer.SETTINGS, 0, 0, new byte[] {0, 3, 0, 0, 0, 100})),
        SETTINGS_OF_16_KIB(frame(Http2Peer.SETTINGS, 0, 0, manySettings())),
        INTERIM_RESPONSES(frame(Http2Peer.HEADERS, Http2Peer.END_HEADERS, 3, Http2Peer.status(103))),
        UNKNOWN_FRAMES(frame(77, 0, 0, new byte[1000])),
        PRIORITIES(frame(2, 0, 3, new byte[] {0, 0, 0, 1, 1})),
        WINDOW_UPDATES(frame(8, 0, 5, new byte[] {0, 0, 0, 1})),
        DATA_OF_NO_STREAM(frame(Http2Peer.DATA, 0, 1, new byte[1000])),
        RESETS_OF_NO_STREAM(frame(Http2Peer.RST_STREAM, 0, 1, new byte[] {0, 0, 0, 8}));

        private final byte[] again;

        Http2(byte[] again) {
            this.again = again;
        }

        private static byte[] frame(int type, int flags, int stream, byte[] payload) {
            return Http2Peer.frame(type, flags, stream, payload);
        }

        private static byte[] manySettings() {
            byte[] settings = new byte[6 * 2700];
            for (int i = 1; i < settings.length; i += 6) {
                settings[i] = 6;
            }
            return settings;
        }
    }

    @ParameterizedTest
    @EnumSource
    void endless_frames_end_the_connection(Http2 flood) {
        floodHttp2(peer -> new byte[0], flood.again);
    }

    @Test
    void an_endless_header_block_ends_the_connection() {
        byte[] begun = Http2Peer.frame(Http2Peer.HEADERS, 0, 3, Http2Peer.status(200));
        floodHttp2(peer -> begun, Http2Peer.frame(Http2Peer.CONTINUATION, 0, 3, new byte[0]));
        floodHttp2(
                peer -> begun,
                Http2Peer.frame(Http2Peer.CONTINUATION, 0, 3, new byte[] {0, 1, 'x', 4, 'l', 'o', 'n', 'g'}));
    }

    @Test
    void an_endless_http2_header_block_is_reported() {
        try (RawServer server = RawServer.plain(connection -> {
                    Http2Peer peer = new Http2Peer(connection);
                    peer.request();
                    flood(
                            connection,
                            Http2Peer.frame(Http2Peer.HEADERS, 0, 3, Http2Peer.status(200)),
                            Http2Peer.frame(
                                    Http2Peer.CONTINUATION, 0, 3, new byte[] {0, 1, 'x', 4, 'l', 'o', 'n', 'g'}));
                });
                FrankieOneClient client = http2(server).build()) {
            assertThat(Mode.SYNC.lookFailure(client))
                    .isInstanceOf(UnreadableBodyException.class)
                    .hasMessageContaining("the server sent more bytes than a response of 1 MiB needs");
        }
    }

    @Test
    void responses_after_the_response_end_the_connection() {
        byte[] status = Http2Peer.frame(Http2Peer.HEADERS, Http2Peer.END_HEADERS, 3, Http2Peer.status(200));
        floodHttp2(peer -> status, status);
    }

    @Test
    void endless_data_is_read_up_to_the_limit() {
        byte[] status = Http2Peer.frame(Http2Peer.HEADERS, Http2Peer.END_HEADERS, 3, Http2Peer.status(200));
        floodHttp2(peer -> status, Http2Peer.frame(Http2Peer.DATA, 0, 3, new byte[16000]));
    }

    private interface Start {
        byte[] of(Http2Peer peer);
    }

    private void floodHttp2(Start start, byte[] again) {
        sent.set(0);
        try (RawServer server = RawServer.plain(connection -> {
                    Http2Peer peer = new Http2Peer(connection);
                    peer.request();
                    flood(connection, start.of(peer), again);
                });
                // Small, since OkHttp's cost for pings and settings grows with the square of their number.
                FrankieOneClient client = http2(server).maxResponseBytes(1024).build()) {
            assertThat(Mode.SYNC.executeFailure(client))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .cause()
                    .isInstanceOfAny(UnreadableBodyException.class, TransportException.class);
            assertThat(sent.get()).isLessThan(LIMIT + BUFFERS);
        }
    }

    @Test
    void a_flooded_idle_connection_is_closed_and_the_next_call_uses_another() throws Exception {
        CountDownLatch flooded = new CountDownLatch(1);
        try (RawServer server = RawServer.plain(connection -> {
                    Http2Peer peer = new Http2Peer(connection);
                    peer.respond(peer.request(), 200, Json.passed("x-1"));
                    if (connection.number() == 0) {
                        try {
                            flood(connection, new byte[0], Http2.PINGS.again);
                        } finally {
                            flooded.countDown();
                        }
                    }
                });
                FrankieOneClient client = http2(server).build()) {
            Mode.SYNC.look(client);
            RawServer.await(flooded);

            assertThat(Mode.SYNC.look(client)).isNotNull();

            assertThat(server.connections()).isEqualTo(2);
            assertThat(sent.get()).isLessThan(BUFFERS);
        }
    }

    /** Each call has its own limit; unused bytes do not carry over. */
    @Test
    void a_connection_is_reused_while_its_calls_stay_within_the_limit() {
        String large =
                Json.passed("x-1") + " ".repeat(LIMIT - Json.passed("x-1").length());
        for (boolean isHttp2 : new boolean[] {false, true}) {
            try (RawServer server = RawServer.plain(connection -> {
                        Http2Peer peer = isHttp2 ? new Http2Peer(connection) : null;
                        while (true) {
                            if (peer == null) {
                                connection.request();
                                connection.respond(200, "", large);
                            } else {
                                large(peer, large);
                            }
                        }
                    });
                    FrankieOneClient client =
                            (isHttp2 ? http2(server) : Api.builder(server.url()).maxResponseBytes(LIMIT)).build()) {
                for (int i = 0; i < 20; i++) {
                    assertThat(Mode.SYNC.look(client)).isNotNull();
                }

                assertThat(server.connections()).isEqualTo(1);
            }
        }
    }

    private static void large(Http2Peer peer, String body) throws IOException {
        int stream = peer.request();
        peer.headers(stream, 200, 0);
        byte[] bytes = bytes(body);
        for (int at = 0; at < bytes.length; at += 16384) {
            int end = Math.min(bytes.length, at + 16384);
            peer.write(
                    Http2Peer.DATA,
                    end == bytes.length ? Http2Peer.END_STREAM : 0,
                    stream,
                    Arrays.copyOfRange(bytes, at, end));
        }
    }

    private static FrankieOneClientBuilder http2(RawServer server) {
        return Wire.PLAIN.http2Client(server).maxResponseBytes(LIMIT).attemptTimeout(Duration.ofSeconds(30));
    }

    private void flood(RawServer.Connection connection, byte[] start, byte[] again) throws IOException {
        connection.write(start);
        byte[] many = new byte[Math.max(1, 16384 / again.length) * again.length];
        for (int at = 0; at < many.length; at += again.length) {
            System.arraycopy(again, 0, many, at, again.length);
        }
        while (true) {
            connection.write(many);
            sent.addAndGet(many.length);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
