package dev.verdict.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.Socket;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is proved when sending fails, by the bytes that were written. */
class SendGuardTest {
    private final RawServer server = RawServer.plain(connection -> connection.request());
    private final AdjustableClock clock = new AdjustableClock();
    private final SendGuard guard = new SendGuard(new FakeTimer(), clock, 1024);
    private final Passage passage = new Passage(clock, true);
    private final Request request = new Request.Builder()
            .url("http://127.0.0.1/")
            .tag(Passage.class, passage)
            .build();
    private MonitoredSocket socket;

    @BeforeEach
    void connect() throws IOException {
        socket = new MonitoredSocket(new Socket(InetAddress.getLoopbackAddress(), server.port()), true);
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
        server.close();
    }

    private interface Wire {
        void send() throws IOException;
    }

    private Throwable sent(Socket over, Protocol protocol, Wire wire) {
        ClassLoader loader = getClass().getClassLoader();
        Connection connection = (Connection) Proxy.newProxyInstance(
                loader,
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> method.getName().equals("socket") ? over : protocol);
        Interceptor.Chain chain = (Interceptor.Chain) Proxy.newProxyInstance(
                loader, new Class<?>[] {Interceptor.Chain.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "request":
                            return request;
                        case "connection":
                            return connection;
                        default:
                            wire.send();
                            throw new IOException("broken");
                    }
                });
        return catchThrowable(() -> guard.intercept(chain));
    }

    @Test
    void if_no_byte_was_written_nothing_was_sent() {
        assertThat(sent(socket, Protocol.HTTP_1_1, () -> {}))
                .isInstanceOfSatisfying(
                        UnprocessedException.class,
                        unsent -> assertThat(unsent.reason())
                                .isEqualTo(UnprocessedException.Reason.NEW_CONNECTION_CLOSED));
        assertThat(passage.isPassed()).isFalse();
    }

    @Test
    void on_a_connection_that_has_carried_calls_that_is_an_everyday_event() {
        socket.begin(1);
        socket.end(1);

        assertThat(sent(socket, Protocol.HTTP_1_1, () -> {}))
                .isInstanceOfSatisfying(
                        UnprocessedException.class,
                        unsent -> assertThat(unsent.reason()).isEqualTo(UnprocessedException.Reason.STALE_CONNECTION));
    }

    @Test
    void if_a_byte_was_written_the_server_can_have_processed_the_request() {
        assertThat(sent(
                        socket,
                        Protocol.HTTP_1_1,
                        () -> socket.getOutputStream().write('P')))
                .isExactlyInstanceOf(IOException.class);
        assertThat(passage.isPassed()).isTrue();
    }

    @Test
    void if_a_byte_could_not_be_written_it_may_have_left_nevertheless() {
        assertThat(sent(socket, Protocol.HTTP_1_1, () -> {
                    OutputStream out = socket.getOutputStream();
                    socket.shutdownOutput();
                    out.write('P');
                }))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(UnprocessedException.class);
        assertThat(passage.isPassed()).isTrue();
    }

    /** Its threads write, and count, for other calls too. */
    @ParameterizedTest
    @EnumSource(names = {"HTTP_2", "H2_PRIOR_KNOWLEDGE"})
    void on_http2_counting_bytes_proves_nothing(Protocol protocol) {
        assertThat(sent(socket, protocol, () -> {})).isExactlyInstanceOf(IOException.class);
        assertThat(passage.isPassed()).isTrue();
    }

    @Test
    void on_a_socket_that_is_not_monitored_nothing_is_proved() throws IOException {
        try (Socket unknown = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            assertThat(sent(unknown, Protocol.HTTP_1_1, () -> {})).isExactlyInstanceOf(IOException.class);
        }
        assertThat(passage.isPassed()).isTrue();
    }
}
