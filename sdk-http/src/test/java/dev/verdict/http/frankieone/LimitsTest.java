package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.HttpStatusException;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.TransportException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import dev.verdict.http.testing.PlainServer;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitsTest {
    private static final int LIMIT = 32 * 1024 * 1024;

    private final Api api = new Api();
    private final FrankieOneClient client = api.client();

    @AfterEach
    void close() {
        api.close();
    }

    private static Buffer blank(long size) {
        Buffer buffer = new Buffer().writeUtf8(Json.passed("x-1"));
        String blanks = " ".repeat(8192);
        while (buffer.size() < size) {
            buffer.writeUtf8(blanks, 0, (int) Math.min(blanks.length(), size - buffer.size()));
        }
        return buffer;
    }

    private static Buffer gzipped(long size) throws IOException {
        Buffer gzipped = new Buffer();
        try (var sink = Okio.buffer(new GzipSink(gzipped))) {
            sink.writeAll(blank(size));
        }
        return gzipped;
    }

    @Test
    void a_response_of_32_mib_is_read() {
        api.answers(new MockResponse.Builder().body(blank(LIMIT)));

        assertThat(Mode.SYNC.look(client)).isNotNull();
    }

    @Test
    void a_larger_response_is_refused() {
        api.answers(new MockResponse.Builder().body(blank(LIMIT + 1)))
                .answers(new MockResponse.Builder().chunkedBody(blank(LIMIT + 1), 65536));

        assertThat(Mode.SYNC.lookFailure(client))
                .isInstanceOf(UnreadableBodyException.class)
                .hasMessageContaining("larger than 32 MiB");
        assertThat(Mode.SYNC.executeFailure(client))
                .isInstanceOf(OutcomeUnknownException.class)
                .cause()
                .hasMessageContaining("larger than 32 MiB");
    }

    @Test
    void the_limit_applies_to_the_decompressed_size() throws IOException {
        Buffer small = gzipped(1000);
        Buffer bomb = gzipped(8L * LIMIT);
        assertThat(bomb.size()).as("on the wire").isLessThan(LIMIT / 8);
        api.answers(new MockResponse.Builder()
                        .addHeader("Content-Encoding", "gzip")
                        .body(small))
                .answers(new MockResponse.Builder()
                        .addHeader("Content-Encoding", "gzip")
                        .body(bomb));

        assertThat(Mode.SYNC.look(client)).isNotNull();
        assertThat(Mode.SYNC.lookFailure(client))
                .isInstanceOf(UnreadableBodyException.class)
                .hasMessageContaining("larger than 32 MiB");
    }

    @Test
    void an_error_with_a_huge_body_has_no_details() {
        api.answers(new MockResponse.Builder()
                .code(500)
                .body("{\"errorCode\":\"API-1\",\"errorMsg\":\"" + "x".repeat(1_000_000) + "\"}"));

        assertThat(Mode.SYNC.lookFailure(client)).isInstanceOfSatisfying(HttpStatusException.class, error -> {
            assertThat(error.status()).isEqualTo(500);
            assertThat(error.details()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_slow_response_ends_at_the_timeout(Mode mode) {
        api.answers(new MockResponse.Builder().body(Json.passed("x-1")).throttleBody(1, 100, TimeUnit.MILLISECONDS));
        FrankieOneClient impatient = api.client(api.builder().attemptTimeout(Duration.ofSeconds(1)));

        assertThat(mode.lookFailure(impatient))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("too long");
    }

    @Test
    void interim_responses_are_skipped() {
        api.answers(new MockResponse.Builder()
                        .addInformationalResponse(
                                new MockResponse.Builder().code(102).build())
                        .addInformationalResponse(
                                new MockResponse.Builder().code(103).build())
                        .body(Json.passed("x-1")))
                .answers(new MockResponse.Builder()
                        .addInformationalResponse(
                                new MockResponse.Builder().code(102).build())
                        .code(202)
                        .body(Json.started("x-1")));

        assertThat(Mode.SYNC.look(client)).isNotNull();
        assertThat(Mode.SYNC.execute(client).executionId()).isEqualTo("x-1");
    }

    @ParameterizedTest
    @EnumSource
    void slow_interim_responses_end_at_the_timeout(Mode mode) {
        FrankieOneClient impatient = api.client(api.builder().attemptTimeout(Duration.ofSeconds(1)));
        MockResponse.Builder drip = new MockResponse.Builder().body(Json.passed("x-1"));
        for (int i = 0; i < 200; i++) {
            drip.addInformationalResponse(new MockResponse.Builder()
                    .code(102)
                    .headersDelay(100, TimeUnit.MILLISECONDS)
                    .build());
        }

        api.answers(drip);
        assertThat(mode.lookFailure(impatient))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("too long");
        api.answers(drip);
        assertThat(mode.executeFailure(impatient))
                .isInstanceOf(OutcomeUnknownException.class)
                .cause()
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("too long");
    }

    @ParameterizedTest
    @EnumSource
    void endless_interim_responses_are_cut_off(Mode mode) throws Exception {
        String interim = "HTTP/1.1 102 Processing\r\n\r\n";
        try (PlainServer first = new PlainServer(interim);
                PlainServer second = new PlainServer(interim)) {
            assertThat(mode.lookFailure(at(first))).isInstanceOf(UnreadableBodyException.class);
            assertThat(mode.executeFailure(at(second)))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasCauseInstanceOf(UnreadableBodyException.class);
            first.awaitEnd();
            second.awaitEnd();
        }
    }

    private FrankieOneClient at(PlainServer server) {
        return api.client(api.builder().baseUrl("http://127.0.0.1:" + server.port()));
    }
}
