package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.http.testing.AdjustableClock;
import dev.verdict.http.testing.RawServer;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The latch itself: whatever OkHttp does, a once-only call is not sent a second time. */
class SendLatchTest {
    private static final long ALLOWANCE = 1000;
    private static final Call CALL = new OkHttpClient()
            .newCall(new Request.Builder().url("http://localhost/").build());

    private final AdjustableClock clock = new AdjustableClock();
    private final SendLatch latch = new SendLatch(clock, true);
    private final PooledConnection connection = OkHttpFakes.pooled(new Socket());

    private void pass() throws IOException {
        latch.pass(connection, ALLOWANCE);
    }

    @Test
    void a_once_only_call_is_sent_once() throws IOException {
        assertThat(latch.wasSent()).isFalse();
        assertThat(latch.sentAt()).isNull();

        pass();

        assertThat(latch.wasSent()).isTrue();
        assertThat(latch.sentAt()).isEqualTo(clock.instant());
        assertThatThrownBy(this::pass).isInstanceOf(IOException.class).hasMessage("this call must not be sent twice");
    }

    /** An interceptor of the caller may proceed in two threads at a time, to take the first response. */
    @Test
    void of_two_threads_that_pass_at_the_same_time_one_is_rejected() throws Exception {
        int rounds = 3000;
        AtomicReferenceArray<SendLatch> latches = new AtomicReferenceArray<>(rounds);
        for (int i = 0; i < rounds; i++) {
            latches.set(i, new SendLatch(clock, true));
        }
        AtomicInteger passed = new AtomicInteger();
        AtomicInteger arrived = new AtomicInteger();
        Runnable both = () -> {
            for (int i = 0; i < rounds; i++) {
                arrived.incrementAndGet();
                while (arrived.get() < 2 * (i + 1)) {
                    Thread.yield();
                }
                try {
                    latches.get(i).pass(connection, ALLOWANCE);
                    passed.incrementAndGet();
                } catch (IOException rejected) {
                    // expected for one of the two
                }
            }
        };
        Thread other = new Thread(both);
        other.start();
        both.run();
        other.join();

        assertThat(passed).hasValue(rounds);
    }

    @Test
    void a_call_that_was_withdrawn_is_never_sent() {
        assertThat(latch.close()).isTrue();

        assertThatThrownBy(this::pass).isInstanceOf(IOException.class).hasMessage("the call was withdrawn");
        assertThat(latch.wasSent()).isFalse();
        assertThat(latch.close()).as("still certain").isTrue();
    }

    @Test
    void a_call_that_was_sent_cannot_be_withdrawn() throws IOException {
        pass();

        assertThat(latch.close()).isFalse();
        assertThat(latch.wasSent()).isTrue();
    }

    @Test
    void a_call_that_was_certainly_not_processed_may_be_sent_again() throws IOException {
        Instant first = clock.instant();
        pass();

        latch.markUnprocessed();

        assertThat(latch.wasSent()).isFalse();
        assertThat(latch.isWanted()).isTrue();
        clock.advance(Duration.ofSeconds(1));
        pass();
        assertThat(latch.sentAt()).isAfter(first);
    }

    @Test
    void a_withdrawn_call_is_not_sent_again_even_if_it_was_not_processed() throws IOException {
        pass();
        assertThat(latch.close()).isFalse();

        latch.markUnprocessed();

        assertThat(latch.wasSent()).isFalse();
        assertThat(latch.isWanted()).isFalse();
        assertThatThrownBy(this::pass).isInstanceOf(IOException.class).hasMessage("the call was withdrawn");
        assertThat(latch.close()).as("now it is certain").isTrue();
    }

    @Test
    void a_call_that_changes_nothing_may_be_sent_any_number_of_times() throws IOException {
        SendLatch harmless = new SendLatch(clock, false);

        harmless.pass(connection, ALLOWANCE);
        harmless.pass(connection, ALLOWANCE);

        assertThat(harmless.wasSent()).isTrue();
    }

    @Test
    void only_the_latch_of_a_call_that_starts_something_is_once_only() {
        assertThat(latch.isOnceOnly()).isTrue();
        assertThat(new SendLatch(clock, false).isOnceOnly()).isFalse();
    }

    @Test
    void a_request_uses_its_connection_from_its_first_byte_to_its_end() throws IOException {
        MonitoredSocket socket = new MonitoredSocket(new Socket(), true);
        SendLatch harmless = new SendLatch(clock, false);

        harmless.pass(OkHttpFakes.pooled(socket), ALLOWANCE);
        assertThat(socket.isIdle()).isFalse();

        MonitoredSocket next = new MonitoredSocket(new Socket(), true);
        harmless.pass(OkHttpFakes.pooled(next), ALLOWANCE);
        assertThat(socket.isIdle()).as("it has moved to another connection").isTrue();
        assertThat(next.isIdle()).isFalse();

        harmless.end();
        assertThat(next.isIdle()).isTrue();
        harmless.end();
        assertThat(next.isIdle()).as("it ends once").isTrue();
    }

    @Test
    void a_response_has_started_with_its_first_byte_and_a_new_request_has_none() throws IOException {
        SendLatch harmless = new SendLatch(clock, false);
        harmless.pass(connection, ALLOWANCE);
        assertThat(harmless.responseStarted()).isFalse();

        harmless.listener().responseHeadersStart(CALL);
        assertThat(harmless.responseStarted()).isTrue();

        harmless.pass(connection, ALLOWANCE);
        assertThat(harmless.responseStarted()).isFalse();
    }

    static Stream<Consumer<EventListener>> endsOfAConnection() {
        return Stream.of(
                listener -> listener.requestFailed(CALL, new IOException()),
                listener -> listener.responseFailed(CALL, new IOException()),
                listener -> listener.canceled(CALL));
    }

    @ParameterizedTest
    @MethodSource("endsOfAConnection")
    void no_call_reuses_a_connection_on_which_a_call_failed(Consumer<EventListener> end) throws IOException {
        MonitoredSocket socket = new MonitoredSocket(new Socket(), true);
        end.accept(latch.listener());
        latch.pass(OkHttpFakes.pooled(socket), ALLOWANCE);
        assertThat(socket.isCondemned()).as("it was not in use").isFalse();

        end.accept(latch.listener());

        assertThat(socket.isCondemned()).isTrue();
    }

    /** What the connection received before does not count. */
    @Test
    void a_header_without_end_is_a_flood_once_its_own_call_has_received_the_limit() throws IOException {
        int limit = 256 * 1024;
        IOException unterminated = new EOFException("\\n not found: limit=262144 content=");
        assertThat(latch.isFlooded(unterminated)).as("not sent").isFalse();
        assertThat(latch.isFlooded(new TrafficLimitException())).isTrue();
        try (RawServer server = RawServer.plain(connection -> {
                    connection.write(new byte[200 * 1024 + limit]);
                    connection.request();
                });
                MonitoredSocket socket =
                        new MonitoredSocket(new Socket(InetAddress.getLoopbackAddress(), server.port()), true)) {
            InputStream in = socket.getInputStream();
            in.readNBytes(200 * 1024);
            latch.pass(OkHttpFakes.pooled(socket), 1024 * 1024);
            in.readNBytes(limit - 1);
            assertThat(latch.isFlooded(unterminated)).isFalse();

            in.readNBytes(1);

            assertThat(latch.isFlooded(unterminated)).isTrue();
        }
    }

    @Test
    void the_first_of_several_responses_counts() {
        RecordedResponse ok = recorded(200);
        latch.record(ok);
        assertThat(latch.counted(recorded(201).response()).code())
                .as("nobody asked for a second one")
                .isEqualTo(201);
        assertThat(latch.responseBeforeFailure()).isNull();

        assertThat(latch.repeat()).isSameAs(ok);

        assertThat(latch.counted(recorded(201).response()).code()).isEqualTo(200);
        assertThat(latch.responseBeforeFailure()).isNotNull();
    }

    @Test
    void an_error_response_counts_if_an_interceptor_turned_it_into_an_exception() {
        assertThat(latch.responseBeforeFailure()).isNull();

        latch.record(recorded(409));

        Response response = latch.responseBeforeFailure();
        assertThat(response).isNotNull();
        assertThat(response.code()).isEqualTo(409);
    }

    @Test
    void the_first_of_several_failures_counts() throws IOException {
        IOException first = new IOException("first");
        IOException second = new IOException("second");
        assertThat(latch.counted(second)).isSameAs(second);
        pass();
        latch.record(first);
        assertThat(latch.repeat()).as("no response to repeat").isNull();
        assertThat(latch.counted(second))
                .as("nobody asked for a second response")
                .isSameAs(second);

        assertThatThrownBy(latch::requireUnsent).hasMessage("this call must not be sent twice");

        assertThat(latch.counted(second)).isSameAs(first);
    }

    @Test
    void a_repeated_call_without_a_recorded_response_has_the_response_at_hand() throws IOException {
        pass();
        assertThatThrownBy(latch::requireUnsent).isInstanceOf(IOException.class);

        assertThat(latch.counted(recorded(201).response()).code()).isEqualTo(201);
        assertThat(latch.responseBeforeFailure()).isNull();
        IOException failure = new IOException();
        assertThat(latch.counted(failure)).isSameAs(failure);
    }

    private static RecordedResponse recorded(int status) {
        return new RecordedResponse(OkHttpFakes.response(status).build(), new byte[0]);
    }
}
