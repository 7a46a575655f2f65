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
 * A TCP socket below HTTP and TLS that bounds what it receives, and knows what OkHttp does not tell: whether the other side has
 * closed, and until when the connection may be reused. Safe to share between threads.
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
     * @param answeredAt when the last response came, as {@link System#nanoTime()}
     * @param answeredOn the same by the wall clock, which goes on while a machine is suspended
     * @param longest how long the connection may be idle from then on
     */
    private record Reuse(long answeredAt, Instant answeredOn, Duration longest) {
        public boolean isOver(long now, Instant wallClock) {
            return now - answeredAt >= longest.toNanos() || !wallClock.isBefore(answeredOn.plus(longest));
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

    /** The socket that a connection goes through; null if it was made by another HTTP client, or in a way of its own. */
    public static @Nullable MonitoredSocket below(Socket socket) {
        return socket instanceof MonitoredSocket monitored ? monitored : BELOW_TLS.get(socket);
    }

    public void carries(Socket tls) {
        BELOW_TLS.put(tls, this);
    }

    /** A call begins. */
    public void begin(long allowance) {
        calls.incrementAndGet();
        callsUnderWay.incrementAndGet();
        traffic.begin(allowance);
    }

    /** It has ended. */
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

    /** Whether more was received than its calls allow. It is closed then, and whoever notices first says so in its own way. */
    public boolean isFlooded() {
        return flooded;
    }

    /** Whether the end of the stream was read, or reading failed. */
    public boolean isEnded() {
        return ended;
    }

    /** Whether something has arrived that the thread that reads this socket has not dealt with. */
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
     * No further call goes out on this connection; those under way may finish. The pool has no such switch, but asks each
     * socket whether it is closed before it hands out its connection, and closes those that say yes once they are idle.
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
            // It is not used any more.
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
        } catch (SocketTimeoutException nothingYet) {
            throw nothingYet;
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
