package dev.verdict.http.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Socket;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Connection;
import okhttp3.Handshake;
import okhttp3.Protocol;
import okhttp3.Route;
import org.jetbrains.lincheck.Lincheck;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Under every order of the steps of two or three threads, a once-only call is sent at most once. */
class SendLatchInterleavings {
    private static final int SCHEDULES = Integer.getInteger("schedules", 10_000);

    /** An interceptor of the caller may proceed in two threads at a time; the caller may withdraw the call meanwhile. */
    @Test
    void two_threads_send_and_one_withdraws() {
        Lincheck.runConcurrentTest(SCHEDULES, () -> {
            SendLatch latch = new SendLatch(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), true);
            PooledConnection connection = new PooledConnection(new Unconnected(new Socket()));
            AtomicInteger sent = new AtomicInteger();
            boolean[] certainlyUnsent = new boolean[1];
            Thread first = new Thread(() -> send(latch, connection, sent));
            Thread second = new Thread(() -> send(latch, connection, sent));
            first.start();
            second.start();
            certainlyUnsent[0] = latch.close();
            join(first);
            join(second);
            assertEquals(certainlyUnsent[0] ? 0 : 1, sent.get());
        });
    }

    private static void send(SendLatch latch, PooledConnection connection, AtomicInteger sent) {
        try {
            latch.pass(connection, 1000);
            sent.incrementAndGet();
        } catch (IOException rejected) {
            // one of the two, or both
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Not a dynamic proxy, which the checker does not follow. */
    private record Unconnected(Socket socket) implements Connection {
        @Override
        public Socket socket() {
            return socket;
        }

        @Override
        public Protocol protocol() {
            return Protocol.HTTP_1_1;
        }

        @Override
        public Route route() {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable Handshake handshake() {
            return null;
        }
    }
}
