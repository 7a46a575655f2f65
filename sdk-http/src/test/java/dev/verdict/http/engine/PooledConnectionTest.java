package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.http.testing.RawServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a request can be sent on a connection, without a network. StaleConnectionTest has one. */
class PooledConnectionTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final long NOW = -5_000_000_000L;

    private interface Reading {
        int read() throws IOException;
    }

    private static final Reading SILENCE = () -> {
        throw new SocketTimeoutException();
    };

    private final AtomicInteger asked = new AtomicInteger();
    private Reading available = () -> 0;

    private Socket socket(Reading reading) {
        return new Socket() {
            @Override
            public InputStream getInputStream() {
                return new InputStream() {
                    @Override
                    public int read() throws IOException {
                        return reading.read();
                    }

                    @Override
                    public int available() throws IOException {
                        asked.incrementAndGet();
                        return available.read();
                    }
                };
            }
        };
    }

    private MonitoredSocket monitored(Reading reading) throws IOException {
        return new MonitoredSocket(socket(reading), true);
    }

    private static PooledConnection connection(Socket socket, Protocol protocol) {
        return new PooledConnection(OkHttpFakes.connection(socket, protocol));
    }

    private static boolean isReady(Socket socket, Protocol protocol) {
        return connection(socket, protocol).isReady(NOW, NOON);
    }

    /** A connection that a thread of OkHttp reads, which waits for more until it may end. */
    private MonitoredSocket readingUntil(CountDownLatch end) throws IOException {
        CountDownLatch isReading = new CountDownLatch(1);
        MonitoredSocket socket = monitored(() -> {
            isReading.countDown();
            RawServer.await(end);
            return -1;
        });
        Thread reader = new Thread(() -> {
            try {
                socket.getInputStream().read();
            } catch (IOException ended) {
                throw new AssertionError(ended);
            }
        });
        reader.setDaemon(true);
        reader.start();
        RawServer.await(isReading);
        return socket;
    }

    @ParameterizedTest
    @CsvSource({"HTTP_1_1, false", "HTTP_2, true", "H2_PRIOR_KNOWLEDGE, true"})
    void only_http_2_carries_several_calls_at_a_time(Protocol protocol, boolean isMultiplexed) {
        assertThat(connection(new Socket(), protocol).isMultiplexed()).isEqualTo(isMultiplexed);
    }

    @Test
    void a_connection_is_reused_if_a_call_has_begun_on_it() throws IOException {
        PooledConnection connection = connection(monitored(SILENCE), Protocol.HTTP_1_1);
        assertThat(connection.isReused()).isFalse();

        connection.begin(1);

        assertThat(connection.isReused()).isTrue();
    }

    @Test
    void an_http_1_connection_is_ready_while_the_server_is_silent() throws IOException {
        MonitoredSocket socket = monitored(SILENCE);
        socket.setSoTimeout(5000);

        assertThat(isReady(socket, Protocol.HTTP_1_1)).isTrue();
        assertThat(socket.getSoTimeout()).as("as before").isEqualTo(5000);
        assertThat(isReady(socket(SILENCE), Protocol.HTTP_1_1))
                .as("a socket that is not monitored")
                .isTrue();
    }

    @Test
    void an_http_1_connection_on_which_anything_can_be_read_is_not_ready() throws IOException {
        assertThat(isReady(monitored(() -> 'H'), Protocol.HTTP_1_1)).isFalse();
        assertThat(isReady(monitored(() -> -1), Protocol.HTTP_1_1)).isFalse();
        Reading reset = () -> {
            throw new IOException("reset");
        };
        assertThat(isReady(monitored(reset), Protocol.HTTP_1_1)).isFalse();
        assertThat(isReady(socket(reset), Protocol.HTTP_1_1)).isFalse();
        assertThat(isReady(socket(() -> -1), Protocol.HTTP_1_1)).isFalse();
    }

    @Test
    void an_http_1_connection_is_ready_as_long_as_the_server_said() throws IOException {
        PooledConnection connection = connection(monitored(SILENCE), Protocol.HTTP_1_1);
        connection.responded("timeout=5", NOW, NOON);

        long almost = Duration.ofSeconds(4).toNanos() - 1;
        assertThat(connection.isReady(NOW + almost, NOON.plusNanos(almost))).isTrue();
        assertThat(connection.isReady(NOW + almost + 1, NOON)).isFalse();
        assertThat(connection.isReady(NOW, NOON.plusSeconds(4)))
                .as("the machine was suspended")
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"HTTP_1_1", "HTTP_2"})
    void a_connection_that_ended_or_is_condemned_is_not_ready(Protocol protocol) throws IOException {
        MonitoredSocket ended = monitored(() -> -1);
        assertThat(ended.getInputStream().read()).isEqualTo(-1);
        assertThat(isReady(ended, protocol)).isFalse();
        assertThat(connection(ended, protocol).hasEnded()).isTrue();

        MonitoredSocket condemned = monitored(SILENCE);
        connection(condemned, protocol).condemn();
        assertThat(isReady(condemned, protocol)).isFalse();
        assertThat(connection(condemned, protocol).hasEnded()).isFalse();
    }

    @Test
    void an_idle_http_2_connection_of_which_everything_is_read_is_ready() throws IOException {
        CountDownLatch end = new CountDownLatch(1);

        assertThat(isReady(readingUntil(end), Protocol.HTTP_2)).isTrue();

        end.countDown();
        assertThat(asked).hasValue(1);
    }

    @Test
    void an_idle_http_2_connection_whose_end_is_being_read_is_not_ready() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        MonitoredSocket socket = readingUntil(end);
        available = () -> {
            end.countDown();
            awaitEnd(socket);
            return 1;
        };

        assertThat(isReady(socket, Protocol.HTTP_2)).isFalse();
    }

    private static void awaitEnd(MonitoredSocket socket) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!socket.isEnded()) {
            assertThat(System.nanoTime() - end).as("time left").isNegative();
            Thread.onSpinWait();
        }
    }

    @Test
    void an_idle_http_2_connection_that_is_condemned_meanwhile_is_not_ready() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        MonitoredSocket socket = readingUntil(end);
        available = () -> {
            socket.condemn();
            return 0;
        };

        assertThat(isReady(socket, Protocol.HTTP_2)).isFalse();
        end.countDown();
    }

    @Test
    void an_http_2_connection_whose_thread_is_behind_is_waited_for_20_times() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        available = () -> 1;

        assertThat(isReady(readingUntil(end), Protocol.HTTP_2)).isTrue();

        end.countDown();
        assertThat(asked).hasValue(19);
    }

    @Test
    void an_http_2_connection_in_use_is_ready_without_a_wait() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        MonitoredSocket socket = readingUntil(end);
        connection(socket, Protocol.HTTP_2).begin(1);

        assertThat(isReady(socket, Protocol.HTTP_2)).isTrue();

        end.countDown();
        assertThat(asked).hasValue(0);
    }

    @Test
    void what_a_connection_received_is_known_if_its_socket_is_monitored() throws IOException {
        MonitoredSocket socket = monitored(() -> 'x');
        PooledConnection connection = connection(socket, Protocol.HTTP_2);
        socket.getInputStream().readNBytes(10);

        assertThat(connection.received()).isEqualTo(10);
        assertThat(connection.isFlooded()).isFalse();
        assertThatThrownBy(() -> socket.getInputStream().readNBytes(1024 * 1024))
                .isInstanceOf(TrafficLimitException.class);
        assertThat(connection.isFlooded()).isTrue();
    }

    @Test
    void of_another_socket_nothing_is_known() {
        PooledConnection connection = connection(socket(SILENCE), Protocol.HTTP_2);
        connection.begin(1);
        connection.responded("timeout=1", NOW, NOON);
        connection.condemn();
        connection.end(1);

        assertThat(connection.isReady(NOW, NOON)).isTrue();
        assertThat(connection.isReused()).isFalse();
        assertThat(connection.received()).isEqualTo(-1);
        assertThat(connection.hasEnded()).isFalse();
        assertThat(connection.isFlooded()).isFalse();
        assertThat(asked).hasValue(0);
    }
}
