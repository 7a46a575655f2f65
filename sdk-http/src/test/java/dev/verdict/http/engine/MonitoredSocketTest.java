package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.http.testing.LocalTls;
import dev.verdict.http.testing.RawServer;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MonitoredSocketTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private static MonitoredSocket connected(RawServer server) throws IOException {
        return new MonitoredSocket(new Socket(InetAddress.getLoopbackAddress(), server.port()), true);
    }

    static Stream<Method> methodsOfSockets() {
        return Arrays.stream(Socket.class.getDeclaredMethods())
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()));
    }

    /** Also the methods that a future JDK adds: without an override, they would reach a socket that is not connected. */
    @ParameterizedTest
    @MethodSource("methodsOfSockets")
    void every_method_is_forwarded(Method method) throws ReflectiveOperationException {
        Method own = ForwardingSocket.class.getMethod(method.getName(), method.getParameterTypes());

        assertThat(own.getDeclaringClass()).isEqualTo(ForwardingSocket.class);
    }

    @Test
    void received_bytes_are_counted_until_the_end_of_the_stream() throws IOException {
        try (RawServer server = RawServer.plain(connection -> connection.write("hello"));
                MonitoredSocket socket = connected(server)) {
            InputStream in = socket.getInputStream();

            assertThat(in.read()).isEqualTo('h');
            assertThat(in.readNBytes(10)).containsExactly('e', 'l', 'l', 'o');

            assertThat(socket.received()).isEqualTo(5);
            assertThat(socket.isEnded()).isTrue();
            assertThat(socket.isFlooded()).isFalse();
        }
    }

    @Test
    void a_timeout_of_a_read_is_not_the_end_of_the_stream() throws IOException {
        CountDownLatch timedOut = new CountDownLatch(1);
        try (RawServer server = RawServer.plain(connection -> {
                    RawServer.await(timedOut);
                    connection.write("x");
                });
                MonitoredSocket socket = connected(server)) {
            socket.setSoTimeout(1);
            assertThatThrownBy(() -> socket.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
            assertThat(socket.isEnded()).isFalse();
            socket.setSoTimeout(0);
            timedOut.countDown();

            assertThat(socket.getInputStream().read()).isEqualTo('x');
        }
    }

    @Test
    void the_connection_is_closed_when_the_allowance_is_exceeded() throws IOException {
        try (RawServer server = RawServer.plain(connection -> {
                    while (true) {
                        connection.write(new byte[8192]);
                    }
                });
                MonitoredSocket socket = connected(server)) {
            socket.begin(100_000);

            assertThatThrownBy(() -> socket.getInputStream().readAllBytes()).isInstanceOf(TrafficLimitException.class);

            assertThat(socket.received()).isLessThan(Traffic.CONNECTING + 100_000 + 2 * 8192);
            assertThat(socket.isFlooded()).isTrue();
            assertThat(socket.isClosed()).isTrue();
            server.awaitEnd();
        }
    }

    @Test
    void a_condemned_socket_reports_closed_and_still_serves_current_calls() throws IOException {
        CountDownLatch condemned = new CountDownLatch(1);
        try (RawServer server = RawServer.plain(connection -> {
                    RawServer.await(condemned);
                    connection.write("x");
                });
                MonitoredSocket socket = connected(server)) {
            assertThat(socket.isClosed()).isFalse();

            socket.condemn();
            condemned.countDown();

            assertThat(socket.isClosed()).isTrue();
            assertThat(socket.getInputStream().read()).isEqualTo('x');
        }
    }

    @Test
    void a_condemned_socket_that_the_pool_does_not_see_is_closed_unless_other_calls_use_it() throws IOException {
        try (RawServer server = RawServer.plain(connection -> connection.request());
                Socket raw = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            MonitoredSocket socket = new MonitoredSocket(raw, false);
            socket.begin(1);
            socket.begin(1);
            socket.condemn();
            assertThat(raw.isClosed()).isFalse();

            socket.end(1);
            socket.condemn();

            assertThat(raw.isClosed()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 4, false", "5, 4, true", "4, 5, true", "-1, -1, false"})
    void idle_time_is_measured_by_both_clocks(int seconds, int wallClockSeconds, boolean tooLong) throws IOException {
        try (MonitoredSocket socket = new MonitoredSocket(new Socket(), true)) {
            assertThat(socket.isIdleForTooLong(0, NOON)).as("no response yet").isFalse();
            socket.reusableFor(Duration.ofSeconds(5), Long.MAX_VALUE, NOON);

            assertThat(socket.isIdleForTooLong(
                            Long.MAX_VALUE + Duration.ofSeconds(seconds).toNanos(), NOON.plusSeconds(wallClockSeconds)))
                    .isEqualTo(tooLong);
        }
    }

    @Test
    void the_pool_shares_connections_between_clients_with_equal_factories() {
        SSLSocketFactory tls = LocalTls.context().getSocketFactory();
        SSLSocketFactory other = LocalTls.context().getSocketFactory();

        assertThat(new MonitoredTlsSocketFactory(tls))
                .isEqualTo(new MonitoredTlsSocketFactory(tls))
                .hasSameHashCodeAs(new MonitoredTlsSocketFactory(tls))
                .isNotEqualTo(new MonitoredTlsSocketFactory(other))
                .isNotEqualTo(tls);
    }
}
