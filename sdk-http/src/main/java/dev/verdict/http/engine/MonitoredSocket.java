package dev.verdict.http.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The TCP socket below HTTP and TLS. It limits what it receives, and it knows two things that OkHttp does not tell: whether
 * the other side has closed the connection, and until when the connection may be reused. Safe to share between threads.
 */
public final class MonitoredSocket extends ForwardingSocket {
    private static final Map<Socket, MonitoredSocket> BELOW_TLS = Collections.synchronizedMap(new WeakHashMap<>());

    private final boolean isSeenByPool;
    private final Traffic traffic = new Traffic();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger callsUnderWay = new AtomicInteger();
    private volatile boolean ended;
    private volatile boolean reading;
    private volatile boolean condemned;
    private volatile boolean flooded;
    private volatile @Nullable Reuse reuse;

    /**
     * How long the connection may be reused.
     *
     * @param respondedAt when the last response arrived, as {@link System#nanoTime()}
     * @param respondedOn the same by the wall clock, which continues while a machine is suspended
     * @param longest how long the connection may be idle from then on
     */
    private record Reuse(long respondedAt, Instant respondedOn, Duration longest) {
        public boolean isOver(long now, Instant wallClock) {
            return now - respondedAt >= longest.toNanos() || !wallClock.isBefore(respondedOn.plus(longest));
        }
    }

    /**
     * Monitors a socket.
     *
     * @param isSeenByPool whether this is the socket that OkHttp's connection pool asks whether it is closed
     */
    public MonitoredSocket(Socket delegate, boolean isSeenByPool) throws SocketException {
        super(delegate);
        this.isSeenByPool = isSeenByPool;
    }

    /**
     * The monitored socket below the socket of a connection; null if the connection was not created through the monitored
     * factories.
     */
    public static @Nullable MonitoredSocket below(Socket socket) {
        return socket instanceof MonitoredSocket monitored ? monitored : BELOW_TLS.get(socket);
    }

    public void carries(Socket tls) {
        BELOW_TLS.put(tls, this);
    }

    /** A call starts on this connection. */
    public void begin(long allowance) {
        calls.incrementAndGet();
        callsUnderWay.incrementAndGet();
        traffic.begin(allowance);
    }

    /** A call on this connection has ended. */
    public void end(long allowance) {
        traffic.end(allowance);
        callsUnderWay.decrementAndGet();
    }

    public boolean hasCarriedCalls() {
        return calls.get() > 0;
    }

    public boolean isIdle() {
        return callsUnderWay.get() == 0;
    }

    public void reusableFor(Duration longest, long now, Instant wallClock) {
        reuse = new Reuse(now, wallClock, longest);
    }

    public boolean isIdleForTooLong(long now, Instant wallClock) {
        Reuse known = reuse;
        return known != null && known.isOver(now, wallClock);
    }

    public long received() {
        return traffic.received();
    }

    /**
     * Whether more bytes were received than the calls allow. The socket is then closed. Every reader notices that in its own
     * way, so its exceptions differ.
     */
    public boolean isFlooded() {
        return flooded;
    }

    /** Whether the end of the stream was read, or a read failed. */
    public boolean isEnded() {
        return ended;
    }

    /** Whether bytes may have arrived that the reading thread has not processed yet. */
    public boolean hasUnread() {
        try {
            return !ended && (!reading || delegate().getInputStream().available() > 0);
        } catch (IOException closed) {
            return false;
        }
    }

    public boolean isCondemned() {
        return condemned;
    }

    /**
     * Lets no further call use this connection; current calls may finish. OkHttp's pool has no method for that. But before
     * it reuses a connection, it asks the socket whether it is closed, and it closes such a connection once it is idle.
     */
    public void condemn() {
        if (isSeenByPool) {
            condemned = true;
        } else if (callsUnderWay.get() <= 1) {
            closeQuietly();
        }
    }

    private void closeQuietly() {
        try {
            delegate().close();
        } catch (IOException ignored) {
            // The socket is not used again.
        }
    }

    @Override
    public boolean isClosed() {
        return condemned || super.isClosed();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        InputStream in = super.getInputStream();
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return counted(in, bytes, offset, length);
            }

            @Override
            public int available() throws IOException {
                return in.available();
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }

    private int counted(InputStream in, byte[] bytes, int offset, int length) throws IOException {
        int count;
        reading = true;
        try {
            count = in.read(bytes, offset, length);
        } catch (SocketTimeoutException timeout) {
            throw timeout;
        } catch (IOException broken) {
            ended = true;
            throw broken;
        } finally {
            reading = false;
        }
        if (count < 0) {
            ended = true;
        } else if (!traffic.receive(count)) {
            flooded = true;
            closeQuietly();
            throw new TrafficLimitException();
        }
        return count;
    }
}
