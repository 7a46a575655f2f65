package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.http.testing.AdjustableClock;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import okhttp3.Connection;
import okhttp3.Protocol;
import org.junit.jupiter.api.Test;

/** The latch itself: whatever OkHttp does, a once-only call is not sent a second time. */
class SendLatchTest {
    private static final long ALLOWANCE = 1000;

    private final AdjustableClock clock = new AdjustableClock();
    private final SendLatch latch = new SendLatch(clock, true);
    private final PooledConnection connection = new PooledConnection(unconnected());

    private static Connection unconnected() {
        Socket socket = new Socket();
        return (Connection) Proxy.newProxyInstance(
                SendLatchTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    return method.getName().equals("socket") ? socket : Protocol.HTTP_1_1;
                });
    }

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
}
