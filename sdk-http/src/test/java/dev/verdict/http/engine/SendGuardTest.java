package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.http.testing.FakeTimer;
import dev.verdict.http.testing.RawServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.Interceptor.Chain;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.internal.http2.ConnectionShutdownException;
import okhttp3.internal.http2.ErrorCode;
import okhttp3.internal.http2.StreamResetException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guard makes of the failures that OkHttp throws below it. Http2Test shows that OkHttp throws them. */
class SendGuardTest {
    private final CountDownLatch mayWrite = new CountDownLatch(1);
    private final RawServer server = RawServer.plain(connection -> {
        RawServer.await(mayWrite);
        connection.write("x");
        connection.request();
    });
    private final FakeTimer timer = new FakeTimer();
    private final SendGuard guard = new SendGuard(timer, Clock.systemUTC(), 1024);
    private final SendLatch latch = new SendLatch(Clock.systemUTC(), true);
    private final Call call = new OkHttpClient()
            .newCall(new Request.Builder()
                    .url("http://localhost/")
                    .tag(SendLatch.class, latch)
                    .build());
    private MonitoredSocket socket;

    @BeforeEach
    void connect() throws IOException {
        socket = new MonitoredSocket(new Socket(InetAddress.getLoopbackAddress(), server.port()), true);
    }

    @AfterEach
    void close() throws IOException {
        mayWrite.countDown();
        socket.close();
        server.close();
    }

    private interface Sending {
        Response send() throws IOException;
    }

    /** The way to the network over the connection. */
    private Chain chain(Protocol protocol, Sending sending) {
        Connection connection = OkHttpFakes.connection(socket, protocol);
        return OkHttpFakes.proxy(Chain.class, method -> switch (method) {
            case "call" -> call;
            case "connection" -> connection;
            case "request" -> call.request();
            default -> sending.send();
        });
    }

    private Throwable failure(Protocol protocol, IOException thrown) {
        return catchThrowable(() -> guard.intercept(chain(protocol, () -> {
            throw thrown;
        })));
    }

    private Response response(String... headers) {
        Response.Builder response = OkHttpFakes.response(503);
        for (int i = 0; i < headers.length; i += 2) {
            response.addHeader(headers[i], headers[i + 1]);
        }
        return response.build();
    }

    @ParameterizedTest
    @CsvSource({"false, NEW_CONNECTION_CLOSED", "true, STALE_CONNECTION"})
    void a_connection_that_shuts_down_has_sent_nothing(boolean isReused, UnprocessedException.Reason reason) {
        if (isReused) {
            socket.begin(1);
            socket.end(1);
        }
        ConnectionShutdownException thrown = new ConnectionShutdownException();

        assertThat(failure(Protocol.HTTP_2, thrown))
                .isInstanceOfSatisfying(
                        UnprocessedException.class,
                        unprocessed -> assertThat(unprocessed.reason()).isEqualTo(reason))
                .hasCause(thrown);

        assertThat(latch.wasSent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_refused_stream_was_not_processed(boolean isSuppressed) {
        IOException thrown = new StreamResetException(ErrorCode.REFUSED_STREAM);
        if (isSuppressed) {
            IOException outer = new IOException("canceled");
            outer.addSuppressed(thrown);
            thrown = outer;
        }

        assertThat(failure(Protocol.HTTP_2, thrown))
                .isInstanceOfSatisfying(
                        UnprocessedException.class,
                        unprocessed -> assertThat(unprocessed.reason()).isEqualTo(UnprocessedException.Reason.REFUSED))
                .hasCause(thrown);

        assertThat(latch.wasSent()).isFalse();
    }

    @Test
    void a_refusal_after_a_response_has_started_proves_nothing() {
        IOException thrown = new StreamResetException(ErrorCode.REFUSED_STREAM);

        Throwable failure = catchThrowable(() -> guard.intercept(chain(Protocol.HTTP_2, () -> {
            latch.listener().responseHeadersStart(call);
            throw thrown;
        })));

        assertThat(failure).isSameAs(thrown);
        assertThat(latch.wasSent()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = ErrorCode.class, mode = EnumSource.Mode.EXCLUDE, names = "REFUSED_STREAM")
    void a_stream_that_is_reset_for_another_reason_may_have_been_processed(ErrorCode code) {
        IOException thrown = new StreamResetException(code);

        assertThat(failure(Protocol.HTTP_2, thrown)).isSameAs(thrown);

        assertThat(latch.wasSent()).isTrue();
    }

    @Test
    void any_other_failure_leaves_open_whether_the_request_was_processed() {
        for (IOException thrown : List.of(new IOException(), new IOException("stream was reset: REFUSED_STREAM"))) {
            assertThat(failure(Protocol.HTTP_1_1, thrown)).isSameAs(thrown);
            assertThat(latch.wasSent()).isTrue();
            latch.markUnprocessed();
        }
    }

    @Test
    void a_call_that_was_sent_does_not_come_to_the_connection_again() {
        assertThat(failure(Protocol.HTTP_1_1, new IOException("broken"))).hasMessage("broken");

        assertThat(failure(Protocol.HTTP_1_1, new IOException("sent twice")))
                .hasMessage("this call must not be sent twice");
        assertThat(socket.isCondemned()).isFalse();
    }

    @Test
    void a_connection_on_which_nothing_can_be_sent_is_not_used_again() {
        socket.reusableFor(Duration.ZERO, timer.nanoTime(), Instant.now());

        assertThat(failure(Protocol.HTTP_1_1, new IOException("sent")))
                .isInstanceOf(UnprocessedException.class)
                .hasMessage("the connection was closed")
                .hasNoCause();

        assertThat(latch.wasSent()).isFalse();
        assertThat(socket.isCondemned()).isTrue();
    }

    @Test
    void a_response_that_arrived_before_its_request_belongs_to_another_one_and_so_may_the_next() throws IOException {
        assertThat(guard.intercept(chain(Protocol.HTTP_1_1, this::response)).code())
                .as("nothing was ever received, so nothing is counted")
                .isEqualTo(503);
        latch.markUnprocessed();
        mayWrite.countDown();
        assertThat(socket.getInputStream().read()).isEqualTo('x');

        assertThat(catchThrowable(() -> guard.intercept(chain(Protocol.HTTP_1_1, this::response))))
                .isInstanceOf(IOException.class)
                .hasMessage("the response arrived before its request was sent");

        assertThat(socket.isCondemned()).isTrue();
    }

    /** OkHttp would resend at once after a 0, and throw at a number beyond an int. */
    @ParameterizedTest
    @CsvSource({"0, false", "000, false", "9999999999, false", "1, true", "10, true", "999999999, true", "soon, true"})
    void some_times_to_retry_after_are_hidden_from_okhttp_but_not_from_the_retries(String value, boolean isVisible)
            throws IOException {
        Response response = guard.intercept(chain(Protocol.HTTP_2, () -> response("Retry-After", value)));

        assertThat(response.header("Retry-After")).isEqualTo(isVisible ? value : null);
        assertThat(latch.retryAfter()).isEqualTo(value);
    }

    @Test
    void the_server_says_how_long_the_connection_may_be_idle() throws IOException {
        guard.intercept(chain(Protocol.HTTP_1_1, () -> response("Keep-Alive", "timeout=5", "Keep-Alive", "max=9")));

        assertThat(socket.isIdleForTooLong(timer.nanoTime(), Instant.now())).isFalse();
        timer.advance(Duration.ofSeconds(4));
        assertThat(socket.isIdleForTooLong(timer.nanoTime(), Instant.now())).isTrue();
    }
}
