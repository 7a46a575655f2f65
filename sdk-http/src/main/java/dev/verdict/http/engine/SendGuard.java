package dev.verdict.http.engine;

import dev.verdict.poll.PollTimer;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Checks the connection of each request right before it is sent. Sends a request only on a connection that the other side
 * has not closed. If sending fails, it reports whether the server certainly did not process the request. Must be the last
 * network interceptor: only the connection comes after it.
 */
public final class SendGuard implements Interceptor {
    /** OkHttp does not export these exceptions. A test fails if they are renamed. */
    private static final String CONNECTION_SHUTDOWN = "okhttp3.internal.http2.ConnectionShutdownException";

    private static final String STREAM_RESET = "okhttp3.internal.http2.StreamResetException";
    private static final String REFUSED_STREAM = "stream was reset: REFUSED_STREAM";

    private final PollTimer timer;
    private final Clock clock;
    private final long allowance;

    /**
     * Checks the connections of a client.
     *
     * @param largestBody the largest body that is read, in bytes
     */
    public SendGuard(PollTimer timer, Clock clock, int largestBody) {
        this.timer = timer;
        this.clock = clock;
        this.allowance = Traffic.allowance(largestBody);
    }

    /**
     * OkHttp resends a request, even a POST, after a 503 with {@code Retry-After: 0}. If the header holds a number beyond an
     * int, OkHttp throws, and the status is lost. So this hides such a header from OkHttp.
     */
    @Override
    public Response intercept(Chain chain) throws IOException {
        SendLatch latch = SendLatch.of(chain.call());
        Connection okHttpConnection = Objects.requireNonNull(chain.connection(), "connection");
        PooledConnection connection = new PooledConnection(okHttpConnection);
        latch.requireUnsent();
        if (!connection.isReady(timer.nanoTime(), clock.instant())) {
            connection.condemn();
            throw UnprocessedException.unsent(connection.isReused(), null);
        }
        Response response = ContentEncoding.prepared(send(chain, latch, connection));
        String retryAfter = response.header("Retry-After");
        latch.retryAfter(retryAfter);
        return retryAfter != null && retryAfter.matches("0+|\\d{10,}")
                ? response.newBuilder().removeHeader("Retry-After").build()
                : response;
    }

    private Response send(Chain chain, SendLatch latch, PooledConnection connection) throws IOException {
        boolean isReused = connection.isReused();
        long received = connection.received();
        latch.pass(connection, allowance);
        Response response;
        try {
            response = chain.proceed(chain.request());
        } catch (IOException failure) {
            if (isOf(failure, CONNECTION_SHUTDOWN)) { // thrown before a byte of the request is written
                latch.markUnprocessed();
                throw UnprocessedException.unsent(isReused, failure);
            }
            if (isRefused(failure) && !latch.responseStarted()) {
                latch.markUnprocessed();
                throw UnprocessedException.refused(failure);
            }
            throw failure;
        }
        if (!connection.isMultiplexed()) {
            requireOwn(response, connection, received);
            connection.responded(String.join(",", response.headers("Keep-Alive")), timer.nanoTime(), clock.instant());
        }
        return response;
    }

    /** RFC 9113, 8.7: the server did not process a refused stream, or a stream above the last one of GOAWAY. */
    private static boolean isRefused(IOException failure) {
        return Stream.concat(Stream.of(failure), Arrays.stream(failure.getSuppressed()))
                .anyMatch(thrown -> isOf(thrown, STREAM_RESET) && REFUSED_STREAM.equals(thrown.getMessage()));
    }

    private static boolean isOf(Throwable thrown, String type) {
        return thrown.getClass().getName().equals(type);
    }

    /**
     * Throws if the response had arrived before its request was sent: it belongs to another request. If nothing was ever
     * received, the bytes bypass the monitored socket: a TLS library of the caller may not use the socket that it gets.
     */
    private static void requireOwn(Response response, PooledConnection connection, long before) throws IOException {
        if (before > 0 && connection.received() == before) {
            connection.condemn(); // it is unknown to which request the next response would belong
            response.close();
            throw new IOException("the response arrived before its request was sent");
        }
    }
}
