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
 * Guards the passage of every call. To be the last network interceptor: what comes after it is the connection. It sends a
 * request only on a connection that the other side has not closed, and says what is proved if that fails.
 */
public final class SendGuard implements Interceptor {
    /** OkHttp's own exceptions are not exported. A test notices if they are renamed. */
    private static final String CONNECTION_SHUTDOWN = "okhttp3.internal.http2.ConnectionShutdownException";

    private static final String STREAM_RESET = "okhttp3.internal.http2.StreamResetException";
    private static final String REFUSED_STREAM = "stream was reset: REFUSED_STREAM";

    private final PollTimer timer;
    private final Clock clock;
    private final long allowance;

    /**
     * Guards the calls of a client.
     *
     * @param largestBody the largest body that is read, in bytes
     */
    public SendGuard(PollTimer timer, Clock clock, int largestBody) {
        this.timer = timer;
        this.clock = clock;
        this.allowance = Traffic.allowance(largestBody);
    }

    /**
     * OkHttp sends a request again, a POST too, when a 503 says {@code Retry-After: 0}, and fails altogether, losing the
     * status, when that header holds a number beyond an int. So it does not get to see such a header.
     */
    @Override
    public Response intercept(Chain chain) throws IOException {
        SendLatch latch = SendLatch.of(chain.call());
        Connection given = Objects.requireNonNull(chain.connection(), "connection");
        PooledConnection connection = new PooledConnection(given);
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
                latch.takeBack();
                throw UnprocessedException.unsent(isReused, failure);
            }
            if (isRefused(failure) && !latch.isAnswered()) {
                latch.takeBack();
                throw UnprocessedException.refused(failure);
            }
            throw failure;
        }
        if (!connection.isMultiplexed()) {
            requireOwn(response, connection, received);
            connection.answered(String.join(",", response.headers("Keep-Alive")), timer.nanoTime(), clock.instant());
        }
        return response;
    }

    /** RFC 9113, 8.7: a stream that is refused, or lies above the last one of GOAWAY, was not processed. */
    private static boolean isRefused(IOException failure) {
        return Stream.concat(Stream.of(failure), Arrays.stream(failure.getSuppressed()))
                .anyMatch(thrown -> isOf(thrown, STREAM_RESET) && REFUSED_STREAM.equals(thrown.getMessage()));
    }

    private static boolean isOf(Throwable thrown, String type) {
        return thrown.getClass().getName().equals(type);
    }

    /**
     * A response that had been received before the request was sent is the answer to something else. If nothing was ever
     * received, the bytes take another way: a TLS library of the caller's may not use the socket it is given.
     */
    private static void requireOwn(Response response, PooledConnection connection, long before) throws IOException {
        if (before > 0 && connection.received() == before) {
            connection.condemn(); // which of them the next one belongs to is not known either
            response.close();
            throw new IOException("the response came before its request");
        }
    }
}
